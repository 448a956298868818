// Evidence: a photo small enough to travel in a badge, a file named by its fingerprint, somebody who saw it.
import type { Proof } from "../backend";
import { base64 } from "../shared/dropped";
import { bare } from "../shared/language.svelte";

/** Somebody who saw it. The words are signed, so nothing unseen may be among them. */
export const witnessProof = (by: string): Proof => ({ kind: "seen", by, text: bare("give-seen-by", { name: by }) });

/** The longest side of a photo in a badge, in pixels. */
const SIDE = 480;
const QUALITY = 0.8;

/** The photo, small; the core writes it anew once more, without anything hidden in it. */
export async function photoProof(file: Blob, about: string): Promise<Proof> {
  const picture = await createImageBitmap(file);
  const by = Math.min(1, SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * by));
  canvas.height = Math.max(1, Math.round(picture.height * by));
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
  return { kind: "photo", data: await base64(small ?? file), about };
}

/** The file's name and fingerprint; the file itself stays where it is. */
export async function fileProof(file: File): Promise<Proof> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return { kind: "file", name: file.name, sha256: [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
}
