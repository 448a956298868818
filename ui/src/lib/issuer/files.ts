// Files of issuers on their way out of and into the window.
import { call, type KnownCard, type IssuerState, type ListCard, save, type SignerCard } from "../backend";
import { dayInFull, t } from "../shared/language.svelte";
import { note } from "../shared/live.svelte";
import { tell } from "../tell";

/** A name that every disk takes. */
const plain = (name: string) => name.replace(/[^\p{L}\p{N}]+/gu, " ").trim();

async function saved(name: string, bytes: Promise<Uint8Array>) {
  try {
    const path = await save(name, await bytes);
    if (path) note(t("file-saved", { path }));
    return path !== null;
  } catch (failure) {
    tell(failure);
    return false;
  }
}

export const saveCard = ({ did, name }: IssuerState) => saved(`${plain(name)} ${t("card-file")}.json`, call("issuer_card", { did }));

export const saveList = (did: string, name: string) => saved(`${plain(name)} ${t("list-file")}.json`, call("revocations_file", { did }));

export const saveSigner = (did: string, { did: signer, name }: SignerCard) =>
  saved(`${plain(name)} ${t("signers-file")}.json`, call("signer_file", { did, signer }));

/** What a card said, to vouch for it again. */
export function cardOf({ did, name, url, email, logo }: KnownCard): string {
  return JSON.stringify({
    id: did,
    type: ["Profile"],
    name,
    ...(url && { url }),
    ...(email && { email }),
    ...(logo && { image: { id: logo, type: "Image" } }),
  });
}

/** "3 badges, as of 16 May 2026". */
export const listed = (list: ListCard) =>
  [t("list-facts", { count: list.revoked, day: dayInFull(list.dated) }), list.ended && t("list-ended", { count: list.ended })].filter(Boolean).join(" · ");
