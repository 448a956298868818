// Digital Bazaar's Verifiable Credentials software as a peer of Roundel.
//   node peer.mjs verify CONTEXTS FILE.json...      prints [{file, verified, error}]
//   node peer.mjs issue CONTEXTS COUNT FOLDER       writes credential-N.json, every one by a fresh key
//   node peer.mjs bench CONTEXTS FILE.json          prints {sign_us, verify_us}: medians for this credential
import {readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {performance} from 'node:perf_hooks';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {credential as invent} from './invent.mjs';
import {freshKey, loader} from './world.mjs';

const [task, contexts, ...rest] = process.argv.slice(2);
const documentLoader = loader(contexts);
const tasks = {verify, issue, bench};
if(!(task in tasks)) {
  throw new Error(`expected verify, issue or bench, found ${task}`);
}
await tasks[task](...rest);

async function verify(...files) {
  const answers = [];
  for(const file of files) {
    const {verified, error} = await check(JSON.parse(readFileSync(file, 'utf8')));
    const causes = error?.errors?.map(String).join('; ') || (error && String(error)) || null;
    answers.push({file: basename(file), verified, error: causes});
  }
  console.log(JSON.stringify(answers));
}

async function issue(count, folder) {
  for(let n = 0; n < Number(count); n++) {
    const key = await freshKey();
    const signed = await sign(invent(key.controller), key);
    writeFileSync(join(folder, `credential-${n}.json`), JSON.stringify(signed, null, n % 3));
  }
}

async function bench(file) {
  const signed = JSON.parse(readFileSync(file, 'utf8'));
  const key = await freshKey();
  const {proof, ...plain} = signed;
  const unsigned = {...plain, issuer: {...plain.issuer, id: key.controller}};
  const again = await sign(unsigned, key);
  const {verified} = await check(again);
  if(!verified) {
    throw new Error('node does not verify what it signed');
  }
  console.log(JSON.stringify({
    sign_us: await median(() => sign(unsigned, key)), verify_us: await median(() => check(again))
  }));
}

function sign(credential, key) {
  const suite = new DataIntegrityProof({signer: key.signer(), cryptosuite, date: '2026-03-01T10:00:00Z'});
  return vc.issue({credential: structuredClone(credential), suite, documentLoader});
}

function check(credential) {
  return vc.verifyCredential({credential, suite: new DataIntegrityProof({cryptosuite}), documentLoader});
}

async function median(work) {
  const warm = 30, counted = 200, times = [];
  for(let n = 0; n < warm + counted; n++) {
    const start = performance.now();
    await work();
    times.push(1000 * (performance.now() - start));
  }
  return times.slice(warm).sort((a, b) => a - b)[counted / 2];
}
