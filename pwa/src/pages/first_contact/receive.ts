// A visitor who registered at the desk is received: the visit and the step on the arrival go together or not at all, so that of two colleagues
// who both tap offline one receives and the other is told.

import type { Done, Office, SeenRecord } from '../../office'
import type { Fields } from '../../rules/shape'
import { newId } from '../../rules/names'

export async function receive(office: Office, arrival: SeenRecord<'first_contact.arrival'>): Promise<Done> {
  const { visitor, contact, matter, station, code } = arrival.record
  const group = newId(office.now(), (bytes) => office.device.random(bytes))
  const given: Fields = { visitor, matter, station, arrival: arrival.id, received_at: office.now(), received_by: office.me.value?.person ?? '' }
  if (contact) given.contact = contact
  if (code) given.code = code
  const made = await office.create('first_contact.visit', given, { group })
  if (!made.done) return made
  const taken = await office.act('first_contact.arrival', arrival.id, 'receive', { visit: made.id }, { group })
  return taken.done ? made : taken
}
