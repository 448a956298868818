// Files of issuers on their way out of and into the window.
import { call, type KnownCard, type IssuerState, type ListCard, type SignerCard } from "../backend";
import { dayInFull, t } from "../shared/language.svelte";
import { saved } from "../shared/saved";

/** A name that every disk takes. */
const plain = (name: string) => name.replace(/[^\p{L}\p{N}]+/gu, " ").trim();

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
