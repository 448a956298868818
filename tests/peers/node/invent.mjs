// Invents credentials: every one different, with the Unicode and the optional members that break naive engines.
import {randomInt, randomUUID} from 'node:crypto';

const TEXTS = [
  'Bench Soldering, Level 1', 'Λέσχη Μαστόρων', 'Работилница за спојување', 'ورشة اللحام', 'סדנת הלחמה', 'はんだ付け',
  '납땜 교실', 'หัดบัดกรี', 'सोल्डरिंग कार्यशाला', 'Ġnien il-ħjata', 'Łódź: szkoła', 'é vs e\u0301', '👩🏽‍🔧 + 🔥', '𝔗𝔢𝔰𝔱 𐍈',
  'quote " backslash \\ slash /', 'line\nbreak', '<b>&amp;</b> ]]>', 'ﬁ ligature ſ ß ẞ', '\u2028separator\u2029', '\u00a0nbsp\u200bzwsp'
];

const pick = list => list[randomInt(list.length)];
const maybe = value => randomInt(2) ? value : {};
const text = () => `${pick(TEXTS)} ${pick(TEXTS)} ${randomInt(1000)}`;
const urn = () => `urn:uuid:${randomUUID()}`;

/** Returns one unsigned OB 3.0 credential of `issuer` (a DID). */
export function credential(issuer) {
  const day = `20${String(randomInt(10, 26))}-0${randomInt(1, 10)}-${randomInt(10, 29)}`;
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
    ],
    id: urn(),
    type: ['VerifiableCredential', pick(['OpenBadgeCredential', 'AchievementCredential'])],
    name: text(),
    issuer: {id: issuer, type: ['Profile'], name: text(), ...maybe({url: 'https://guild.example/', email: 'desk@guild.example'})},
    validFrom: `${day}T09:00:00Z`,
    ...maybe({awardedDate: `${day}T10:30:00+02:00`}),
    ...maybe({validUntil: '2999-01-01T00:00:00Z'}),
    credentialSubject: subject(),
    ...maybe({evidence: [
      {id: 'https://example.org/photo/1', type: ['Evidence'], name: text(), narrative: text()},
      {type: ['Evidence'], description: text(), genre: 'photo', audience: text()}
    ]})
  };
}

function subject() {
  const person = pick([
    {id: `mailto:learner${randomInt(99)}@school.example`},
    {id: urn()},
    {identifier: [{
      type: 'IdentityObject', hashed: true, identityHash: `sha256$${'0f'.repeat(32)}`, identityType: 'emailAddress', salt: text()
    }]}
  ]);
  return {...person, type: ['AchievementSubject'], ...maybe({narrative: text()}), achievement: achievement()};
}

// Tags differ in their first letter: rdf-canonize sorts by UTF-16 unit where RDFC-1.0 (section 4.4.3) wants code points,
// so two tags that begin with U+FB01 and U+1D517 would get a signature that is wrong by the standard.
function achievement() {
  return {
    id: urn(), type: ['Achievement'], name: text(), description: text(), criteria: {narrative: `${text()}\n\n* **${text()}**`},
    ...maybe({achievementType: 'Badge', tag: [`a ${text()}`, `b ${text()}`, 'zzz'], inLanguage: 'de', version: '1.0'}),
    ...maybe({creditsAvailable: randomInt(1, 9) + 0.5}),
    ...maybe({alignment: [{
      type: ['Alignment'], targetName: text(), targetUrl: 'http://data.europa.eu/esco/skill/1', targetCode: '1.2', targetType: 'ext:ESCO'
    }]}),
    ...maybe({image: {id: urn(), type: 'Image', caption: text()}})
  };
}
