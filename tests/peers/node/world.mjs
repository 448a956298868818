// The only web these peers see: the pinned JSON-LD contexts and did:key. Anything else fails.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';

const PINNED = {
  'https://www.w3.org/ns/credentials/v2': 'credentials-v2.jsonld',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': 'ob-context-3.0.3.json'
};

/** Returns a document loader over `contexts`, the folder of the contexts that Roundel has pinned. */
export function loader(contexts) {
  const pinned = new Map(Object.entries(PINNED).map(([url, file]) =>
    [url, JSON.parse(readFileSync(join(contexts, file), 'utf8'))]));
  return async url => {
    const document = pinned.get(url) ?? (url.startsWith('did:key:') ? didKey(url) : undefined);
    if(!document) {
      throw new Error(`not in the pinned world: ${url}`);
    }
    return {contextUrl: null, document, documentUrl: url};
  };
}

/** Makes a fresh Ed25519 key whose controller is its own did:key. */
export async function freshKey() {
  const bare = await Ed25519Multikey.generate();
  const {publicKeyMultibase} = await bare.export({publicKey: true});
  bare.controller = `did:key:${publicKeyMultibase}`;
  bare.id = `${bare.controller}#${publicKeyMultibase}`;
  return bare;
}

function didKey(url) {
  const [controller, fragment] = url.split('#');
  const publicKeyMultibase = controller.slice('did:key:'.length);
  const id = `${controller}#${publicKeyMultibase}`;
  const method = {
    '@context': 'https://w3id.org/security/multikey/v1',
    id, type: 'Multikey', controller, publicKeyMultibase
  };
  return fragment ? method : {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: controller, verificationMethod: [method], assertionMethod: [id]
  };
}
