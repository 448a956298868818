// What the members of a badge are called: those of Open Badges 3.0, 2.0 and 1, of Verifiable Credentials, and of a JWT.

/** The end of a text's id by the name of a member. What means the same to people is called the same. */
const LABELS: Record<string, string> = {
  name: "name", targetName: "name",
  description: "description", targetDescription: "description",
  narrative: "words", endorsementComment: "words", criteria: "criteria",
  id: "id", uid: "id", jti: "id",
  url: "address", targetUrl: "address", targetURL: "address", origin: "address",
  email: "email", contact: "email", phone: "phone", telephone: "phone",
  identity: "earner", identityHash: "earner", identifier: "earner", recipient: "earner", earner: "earner", sub: "earner",
  achievementType: "kind", genre: "kind", targetType: "kind", resultType: "kind", identityType: "kind", identifierType: "kind", mediaType: "kind",
  tag: "tags", tags: "tags",
  awardedDate: "awarded", issuedOn: "awarded", issued_on: "awarded",
  validFrom: "from", issuanceDate: "from", nbf: "from", iat: "made", created: "made",
  validUntil: "until", expirationDate: "until", expires: "until", exp: "until",
  activityStartDate: "began", activityEndDate: "ended",
  targetFramework: "framework", targetCode: "code", humanCode: "code",
  value: "result", status: "result", achievedLevel: "result", result: "result", results: "result",
  inLanguage: "language", "@language": "language", caption: "shows", image: "picture",
  issuer: "giver", iss: "giver", badge: "badge", achievement: "badge", evidence: "evidence", alignment: "matched", alignments: "matched",
  creditsAvailable: "credits", creditsEarned: "credits", fieldOfStudy: "field", specialization: "special", licenseNumber: "licence",
  role: "role", term: "term", source: "source", audience: "audience", version: "version", creator: "creator", author: "creator",
  related: "related", resultDescription: "related", otherIdentifier: "ids", official: "official", parentOrg: "belongs", org: "belongs", owner: "belongs",
  address: "place", streetAddress: "street", postalCode: "postcode", postOfficeBoxNumber: "box", addressLocality: "town",
  addressRegion: "region", addressCountry: "country", addressCountryCode: "country", geo: "position", latitude: "latitude", longitude: "longitude",
  givenName: "given-name", familyName: "family-name", familyNamePrefix: "family-name", additionalName: "further-name", patronymicName: "further-name",
  honorificPrefix: "title", honorificSuffix: "title", dateOfBirth: "born",
  level: "level", rubricCriterionLevel: "levels", points: "points", valueMin: "lowest", valueMax: "highest",
  requiredValue: "needed", requiredLevel: "needed", allowedValue: "possible",
  endorsement: "endorsement", endorsementJwt: "endorsement", credentialSubject: "says",
  credentialStatus: "revocation", revocationList: "revocation", statusPurpose: "purpose", statusListCredential: "list", statusListIndex: "number",
  revoked: "revoked", revocationReason: "why-revoked", credentialSchema: "form", refreshService: "renewal", termsOfUse: "terms",
  relatedResource: "files", digestMultibase: "digest", digestSRI: "digest", hashed: "hides", salt: "salt",
  verification: "checking", verify: "checking", verificationMethod: "key", publicKey: "key", publicKeyPem: "key", publicKeyMultibase: "key", publicKeyJwk: "key",
}; // prettier-ignore

/** The end of the id of what people call a member; undefined for one that nobody here knows. */
export const labelOf = (name: string): string | undefined => (Object.hasOwn(LABELS, name) ? LABELS[name] : undefined);

/** Every label there is. */
export const labels = (): string[] => [...new Set(Object.values(LABELS))];
