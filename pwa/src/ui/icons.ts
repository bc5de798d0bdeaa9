// Outlines of a few signs, drawn on a 24 by 24 grid.

export const ICONS = {
  today: 'M5 5h14v15H5zM5 10h14M9 3v4M15 3v4M9 15l2 2 4-4',
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16',
  matters: 'M6 4h12v16H6zM9 8h6M9 12h6M9 16h4',
  me: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1-4 4-6 8-6s7 2 8 6',
  bell: 'M6 16v-5a6 6 0 0 1 12 0v5l2 2H4zM10 20a2 2 0 0 0 4 0',
  why: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.4-1 .8-1 1.700M12 16.500v.5',
  back: 'M15 5l-7 7 7 7',
  right: 'M9 5l7 7-7 7',
  level: 'M5 13l4 4L19 7',
  waiting: 'M12 4v9M8 9l4-5 4 5M5 16v4h14v-4',
  sending: 'M12 4v9M8 9l4-5 4 5M5 16v4h14v-4',
  offline: 'M4 4l16 16M7 17h10a4 4 0 0 0 1-7.8M15 6.600A6 6 0 0 0 7 9a4 4 0 0 0-2 7',
  attention: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  signed_out: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  revoked: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  problem: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  undo: 'M9 6L5 10l4 4M5 10h9a5 5 0 0 1 0 10h-3',
  close: 'M6 6l12 12M18 6L6 18',
  print: 'M7 9V4h10v5M7 18H4v-8h16v8h-3M7 14h10v6H7z',
  camera: 'M4 8h4l2-3h4l2 3h4v11H4zM12 17a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7z',
} as const
export type IconName = keyof typeof ICONS
