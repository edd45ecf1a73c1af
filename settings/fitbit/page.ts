// Owns the settings page as Fitbit OS gets it: the face, drawn with the parts of this platform. Refuses what is on it: see settings/face.
import { storageOf } from '../../companion/log/web-storage';
import { createFace, type FacePorts } from '../face/page';
import { FITBIT_PARTS } from './parts';

/** Draws the page; to be called anew after each change of the storage. */
export function createPage(ports: Omit<FacePorts, 'tell'>): (storage: SettingsStorage) => Rendered {
  const face = createFace(FITBIT_PARTS, { ...ports, tell: (fault) => console.log(String(fault)) });
  return (storage) => face(storageOf(storage));
}
