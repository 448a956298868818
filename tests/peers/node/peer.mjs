// Digital Bazaar's Verifiable Credentials software as a peer of Roundel.
//   node peer.mjs verify CONTEXTS FILE.json...      prints [{file, verified, error}]
//   node peer.mjs issue CONTEXTS COUNT FOLDER       writes credential-N.json, every one by a fresh key
//   node peer.mjs bench CONTEXTS FILE.json          prints {sign_us, verify_us}: medians for this credential
//   node peer.mjs folder CONTEXTS COUNT FOLDER      prints {cpu_us}: processor time for each of so many PNGs of the folder
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {performance} from 'node:perf_hooks';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {credential as invent} from './invent.mjs';
import {freshKey, loader} from './world.mjs';

const [task, contexts, ...rest] = process.argv.slice(2);
const documentLoader = loader(contexts);
const tasks = {verify, issue, bench, folder};
if(!(task in tasks)) {
  throw new Error(`expected verify, issue, bench or folder, found ${task}`);
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

/** Verifies badges as they lie in a folder; the first hundred are not counted, so that the compiler has done its work. */
async function folder(count, path) {
  const warm = 100;
  const files = readdirSync(path).filter(name => name.endsWith('.png')).sort().slice(0, warm + Number(count));
  let start;
  for(const [n, file] of files.entries()) {
    if(n === warm) {
      start = process.cpuUsage();
    }
    const {verified} = await check(JSON.parse(baked(readFileSync(join(path, file)))));
    if(!verified) {
      throw new Error(`node does not verify ${file}`);
    }
  }
  const {user, system} = process.cpuUsage(start);
  console.log(JSON.stringify({cpu_us: (user + system) / (files.length - warm)}));
}

/** Returns the text of the iTXt chunk in which a PNG carries its badge: keyword, two flags, language, keyword again, text. */
function baked(png) {
  for(let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if(png.toString('latin1', at + 4, at + 8) === 'iTXt' && data.toString('latin1', 0, 20) === 'openbadgecredential\0') {
      return data.toString('utf8', data.indexOf(0, data.indexOf(0, 22) + 1) + 1);
    }
  }
  throw new Error('no badge inside');
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
