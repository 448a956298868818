//! The documents in which keys are published: DID documents and controlled identifier documents (Controlled Identifiers 1.0,
//! section 2), key sets, single keys, and the CryptographicKey and issuer profile of Open Badges 2.0.

use crate::credential::value::timestamp;
use crate::jose::{BadKey, Jwk, JwkError, JwkSet, Uses, VerificationKey};
use crate::json::Json;
use jiff::Timestamp;

/// The most keys, and references to keys, that are read from one document.
const MAX_METHODS: usize = 1_000;

/// Relationships other than assertion (Controlled Identifiers 1.0, section 2.3): a key that stands only here signs no badges.
const OTHER_RELATIONSHIPS: [&str; 4] = [
    "authentication",
    "keyAgreement",
    "capabilityInvocation",
    "capabilityDelegation",
];

/// A document in which keys are published.
#[derive(Clone, Debug)]
pub struct Controller {
    /// What kind of document it is.
    pub form: Form,
    /// Its `id`.
    pub id: Option<String>,
    /// The keys that it defines, in its order.
    pub methods: Vec<Method>,
    assertion: Vec<String>,
    public_keys: Vec<String>,
}

/// The kinds of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A DID document, controlled identifier document or issuer profile.
    Document,
    /// `{"keys": […]}` without verification methods.
    KeySet,
    /// One JWK.
    Key,
    /// One verification method, or a CryptographicKey of Open Badges 2.0, on a page of its own.
    Method,
}

/// A key as a document defines it.
#[derive(Clone, Debug)]
pub struct Method {
    /// Its identifier, made absolute.
    pub id: Option<String>,
    /// `controller`, or `owner` in Open Badges 2.0.
    pub controller: Option<String>,
    /// The key, or why it cannot be used.
    pub key: Result<VerificationKey, MethodError>,
    /// What a JWK says that it is for.
    pub uses: Uses,
    /// True when the private half is published with it, so that its signatures prove nothing.
    pub holds_secret: bool,
    /// When its owner took it back, if so.
    pub revoked: Option<Timestamp>,
    /// When it ends, if it does.
    pub expires: Option<Timestamp>,
}

/// In what list of its controller's document a key stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// `assertionMethod`: for signing statements such as badges.
    Assertion,
    /// In a key set, or as a single JWK. These have no relationships.
    KeySet,
    /// `publicKey` of an Open Badges 2.0 issuer.
    PublicKey,
    /// Defined, but for other purposes only, or for none.
    Other,
    /// Published elsewhere, and its controller's document cannot be had or read here.
    Unconfirmed,
}

/// Why a document publishes no keys in a form that is read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ControllerError {
    /// Not a JSON object.
    #[error("expected a JSON object")]
    NotAnObject,
    /// More than 1,000 keys or references.
    #[error("it lists more than {MAX_METHODS} keys")]
    TooMany,
    /// The key or key set that it is cannot be read.
    #[error("{0}")]
    Jwk(#[from] JwkError),
}

/// Why a published key cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MethodError {
    /// It has no key material that is read, or more than one.
    #[error("expected one of publicKeyMultibase, publicKeyJwk, publicKeyBase58 and publicKeyPem")]
    NoKey,
    /// The key material is no key.
    #[error("{0}")]
    Key(#[from] BadKey),
    /// The JWK is no key.
    #[error("{0}")]
    Jwk(#[from] JwkError),
    /// `revoked` or `expires` is not an instant.
    #[error("\"{member}\" is not a date and time")]
    Date {
        /// The member.
        member: &'static str,
    },
}

impl Controller {
    /// Reads a document of any of the forms in [`Form`].
    ///
    /// # Errors
    /// [`ControllerError`]; a single key that cannot be read inside a document is kept as the reason why.
    pub fn parse(document: &Json) -> Result<Controller, ControllerError> {
        if document.as_object().is_none() {
            return Err(ControllerError::NotAnObject);
        }
        let id = document.get("id").and_then(Json::as_str).map(str::to_owned);
        let mut controller = Controller {
            form: Form::Document,
            id,
            methods: Vec::new(),
            assertion: Vec::new(),
            public_keys: Vec::new(),
        };
        if document.get("kty").is_some() {
            controller.form = Form::Key;
            controller.methods.push(Method::from_jwk(Jwk::parse(document)?));
        } else if document.get("verificationMethod").is_none() && document.get("keys").is_some() {
            controller.form = Form::KeySet;
            controller.read_key_set(&JwkSet::parse(document)?);
        } else if Method::MATERIAL
            .iter()
            .any(|member| document.get(member).is_some())
        {
            controller.form = Form::Method;
            controller.methods.push(Method::parse(document, None));
        } else {
            controller.read_document(document)?;
        }
        Ok(controller)
    }

    fn read_key_set(&mut self, set: &JwkSet) {
        self.methods.extend(set.iter().map(|(id, jwk)| match jwk {
            Ok(jwk) => Method::from_jwk(jwk.clone()),
            Err(error) => Method::unusable(id.map(str::to_owned), error.clone().into()),
        }));
    }

    fn read_document(&mut self, document: &Json) -> Result<(), ControllerError> {
        self.read_list(document, "verificationMethod")?;
        self.public_keys = self.read_list(document, "publicKey")?;
        self.assertion = self.read_list(document, "assertionMethod")?;
        for relationship in OTHER_RELATIONSHIPS {
            self.read_list(document, relationship)?;
        }
        Ok(())
    }

    /// Takes in the keys that are defined in a list, and gives the identifiers of all that stand in it.
    fn read_list(&mut self, document: &Json, name: &str) -> Result<Vec<String>, ControllerError> {
        let elements = document.several(name);
        if elements.len() + self.methods.len() > MAX_METHODS {
            return Err(ControllerError::TooMany);
        }
        let mut ids = Vec::new();
        for element in elements {
            if let Some(reference) = element.as_str() {
                ids.push(absolute(reference, self.id.as_deref()));
            } else {
                let method = Method::parse(element, self.id.as_deref());
                ids.extend(method.id.clone());
                self.methods.push(method);
            }
        }
        Ok(ids)
    }

    /// The key with this identifier. In a key set the part behind `#` is enough; a single JWK, or the only key of a document, needs
    /// no part behind `#`.
    pub fn method(&self, reference: &str) -> Option<&Method> {
        let exact = self
            .methods
            .iter()
            .find(|method| method.id.as_deref() == Some(reference));
        let fragment = reference.split_once('#').map(|(_, fragment)| fragment);
        exact.or_else(|| match (self.form, fragment, self.methods.as_slice()) {
            (Form::KeySet, Some(fragment), methods) => methods
                .iter()
                .find(|method| method.id.as_deref() == Some(fragment)),
            (_, None, [only]) => Some(only),
            (Form::Key, Some(fragment), [only]) if only.id.as_deref() == Some(fragment) => Some(only),
            _ => None,
        })
    }

    /// In what list the key with this identifier stands.
    pub fn listing(&self, id: Option<&str>) -> Listing {
        let stands_in = |list: &[String]| id.is_some_and(|id| list.iter().any(|one| one == id));
        match self.form {
            Form::KeySet | Form::Key => Listing::KeySet,
            _ if stands_in(&self.assertion) => Listing::Assertion,
            _ if stands_in(&self.public_keys) => Listing::PublicKey,
            _ => Listing::Other,
        }
    }
}

impl Method {
    const MATERIAL: [&str; 4] = [
        "publicKeyMultibase",
        "publicKeyJwk",
        "publicKeyBase58",
        "publicKeyPem",
    ];

    fn unusable(id: Option<String>, error: MethodError) -> Method {
        Method {
            id,
            controller: None,
            key: Err(error),
            uses: Uses::default(),
            holds_secret: false,
            revoked: None,
            expires: None,
        }
    }

    fn from_jwk(jwk: Jwk) -> Method {
        Method {
            key: Ok(jwk.key().clone()),
            uses: jwk.uses().clone(),
            holds_secret: jwk.holds_secret(),
            ..Method::unusable(jwk.id().map(str::to_owned), MethodError::NoKey)
        }
    }

    fn parse(method: &Json, base: Option<&str>) -> Method {
        let text = |member| method.get(member).and_then(Json::as_str);
        let id = text("id").map(|id| absolute(id, base));
        let controller = text("controller").or_else(|| text("owner")).map(str::to_owned);
        let read = || -> Result<Method, MethodError> {
            let material = Method::read_material(method)?;
            Ok(Method {
                revoked: date(method, "revoked")?,
                expires: date(method, "expires")?,
                ..material
            })
        };
        let private = [
            "secretKeyMultibase",
            "secretKeyJwk",
            "privateKeyMultibase",
            "privateKeyJwk",
            "privateKeyBase58",
        ]
        .iter()
        .any(|member| method.get(member).is_some());
        let read = read().unwrap_or_else(|error| Method::unusable(None, error));
        Method {
            id,
            controller,
            holds_secret: read.holds_secret || private,
            ..read
        }
    }

    fn read_material(method: &Json) -> Result<Method, MethodError> {
        let mut found = Method::MATERIAL
            .iter()
            .filter_map(|member| Some((*member, method.get(member)?)));
        let (Some((member, material)), None) = (found.next(), found.next()) else {
            return Err(MethodError::NoKey);
        };
        let key = match (member, material.as_str()) {
            ("publicKeyJwk", _) => return Ok(Method::from_jwk(Jwk::parse(material)?)),
            ("publicKeyMultibase", Some(text)) => VerificationKey::from_multibase(text)?,
            ("publicKeyBase58", Some(text)) => VerificationKey::from_base58(text)?,
            ("publicKeyPem", Some(text)) => VerificationKey::from_pem(text)?,
            _ => return Err(MethodError::NoKey),
        };
        Ok(Method {
            key: Ok(key),
            ..Method::unusable(None, MethodError::NoKey)
        })
    }
}

/// An identifier inside a document may be written as its fragment alone (DID Core 1.0, section 3.2.2).
fn absolute(id: &str, base: Option<&str>) -> String {
    match base {
        Some(base) if id.starts_with('#') => format!("{base}{id}"),
        _ => id.to_owned(),
    }
}

fn date(method: &Json, member: &'static str) -> Result<Option<Timestamp>, MethodError> {
    let Some(value) = method.get(member) else {
        return Ok(None);
    };
    let instant = value.as_str().and_then(timestamp);
    instant.map(Some).ok_or(MethodError::Date { member })
}
