// Owns the pictures of a package in the browser's own forms. Refuses to stay silent about one that cannot be read.
import type { Picture } from '../../world/read-tga';
import type { PagePackage } from './packages';

export interface Pictures {
  readonly bitmaps: ReadonlyMap<string, ImageBitmap>;
  readonly urls: ReadonlyMap<string, string>;
  /** One line for each that could not be read. */
  readonly faults: readonly string[];
}

export async function readPictures(given: PagePackage): Promise<Pictures> {
  const bitmaps = new Map<string, ImageBitmap>();
  const urls = new Map<string, string>();
  const faults: string[] = [];
  await Promise.all(
    Object.entries(given.pictures()).map(async ([path, read]) => {
      try {
        const picture = read();
        bitmaps.set(path, await createImageBitmap(imageOf(picture)));
        if (given.device.platform === 'fitbit') urls.set(path, urlOf(picture));
      } catch (error) {
        faults.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }),
  );
  return { bitmaps, urls, faults };
}

const imageOf = ({ rgba, widthPx, heightPx }: Picture): ImageData => new ImageData(rgba, widthPx, heightPx);

function urlOf(picture: Picture): string {
  const canvas = document.createElement('canvas');
  canvas.width = picture.widthPx;
  canvas.height = picture.heightPx;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws nothing');
  context.putImageData(imageOf(picture), 0, 0);
  return canvas.toDataURL();
}
