// The camera as a stream of frames to read codes from: back camera, torch where there is one, and off as soon as nobody looks.

export interface Camera {
  readonly stream: MediaStream
  readonly hasTorch: boolean
  torch(isOn: boolean): Promise<void>
  stop(): void
}

interface TorchTrack {
  getCapabilities?(): { torch?: boolean }
}

/** Opens the back camera; throws what the browser throws when there is none or the person says no. */
export async function openCamera(devices: MediaDevices | undefined): Promise<Camera> {
  if (!devices?.getUserMedia) throw new DOMException('no camera interface', 'NotFoundError')
  const stream = await devices.getUserMedia({ video: { facingMode: { ideal: 'environment' } }, audio: false })
  const [track] = stream.getVideoTracks()
  return {
    stream,
    hasTorch: (track as TorchTrack | undefined)?.getCapabilities?.().torch === true,
    torch: async (isOn) => track?.applyConstraints({ advanced: [{ torch: isOn } as MediaTrackConstraintSet] }),
    stop: () => {
      for (const one of stream.getTracks()) one.stop()
    },
  }
}
