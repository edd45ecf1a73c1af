// Owns the settings page as Zepp OS gets it: the face, drawn with the parts of this platform. Refuses what is on it: see settings/face.
import { createFace, type FacePorts } from '../face/page';
import { ZEPP_PARTS } from './parts';
import { storageOf } from './storage';

/** Draws the page; to be called anew after each change of the storage. */
export function createPage(ports: Omit<FacePorts, 'tell'>): (storage: SettingsStorage) => Rendered {
  const face = createFace(ZEPP_PARTS, { ...ports, tell: (fault) => console.log(fault) });
  return (storage) => face(storageOf(storage));
}
