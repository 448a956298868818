//! Who issues, creates or endorses: profiles and what describes them.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{
    EndorsementCredential,
    class::{Kind, class},
    inspect::Inspection,
    part::Part,
    value::{Jws, Quantity, Uri},
    vocabulary::IdentifierType,
};
use crate::json::Json;
use crate::path::Path;

class! {
    /// A person or an organisation.
    Profile: Kind::Array(&["Profile"]);
    required {
        /// Who it is: a DID, an https link or a urn.
        id "id": Uri,
    }
    optional {
        /// The name people know it by.
        name "name": String,
        /// Its page.
        url "url": Uri,
        /// A phone number.
        phone "phone": String,
        /// A few words about it.
        description "description": String,
        /// Its logo or portrait.
        image "image": ImageRef,
        /// An e-mail address.
        email "email": String,
        /// A postal address.
        address "address": Box<Address>,
        /// The person who speaks for an organisation.
        official "official": String,
        /// The organisation it belongs to.
        parent_org "parentOrg": Box<Profile>,
        /// Family name.
        family_name "familyName": String,
        /// Given name.
        given_name "givenName": String,
        /// Middle name.
        additional_name "additionalName": String,
        /// Patronymic name.
        patronymic_name "patronymicName": String,
        /// Title before the name.
        honorific_prefix "honorificPrefix": String,
        /// Title after the name.
        honorific_suffix "honorificSuffix": String,
        /// Particle before the family name, such as `van`.
        family_name_prefix "familyNamePrefix": String,
        /// Date of birth.
        date_of_birth "dateOfBirth": Date,
    }
    several {
        /// What others say about it, each signed by itself.
        endorsement "endorsement": EndorsementCredential,
        /// The same as signed texts.
        endorsement_jwt "endorsementJwt": Jws,
        /// What others call it.
        other_identifier "otherIdentifier": IdentifierEntry,
    }
}

class! {
    /// A postal address.
    Address: Kind::Array(&["Address"]);
    required {}
    optional {
        /// Country by name.
        address_country "addressCountry": String,
        /// Country as an ISO 3166-1 alpha-2 code.
        address_country_code "addressCountryCode": String,
        /// Region.
        address_region "addressRegion": String,
        /// City.
        address_locality "addressLocality": String,
        /// Street and number.
        street_address "streetAddress": String,
        /// Post office box.
        post_office_box_number "postOfficeBoxNumber": String,
        /// Postal code.
        postal_code "postalCode": String,
        /// Where it lies.
        geo "geo": GeoCoordinates,
    }
    several {}
}

class! {
    /// A place on the earth, WGS 84.
    GeoCoordinates: Kind::Text("GeoCoordinates");
    required {
        /// Degrees north.
        latitude "latitude": Quantity,
        /// Degrees east.
        longitude "longitude": Quantity,
    }
    optional {}
    several {}
}

class! {
    /// What another system calls something.
    IdentifierEntry: Kind::Text("IdentifierEntry"), closed true;
    required {
        /// The identifier.
        identifier "identifier": String,
        /// What kind of identifier it is.
        identifier_type "identifierType": IdentifierType,
    }
    optional {}
    several {}
}

class! {
    /// A picture, by its address.
    Image: Kind::Text("Image"), closed true;
    required {
        /// Link, data URI or urn of the picture.
        id "id": Uri,
    }
    optional {
        /// What the picture shows, for those who cannot see it.
        caption "caption": String,
    }
    several {}
}

/// An [`Image`]; read also from its bare address, as Open Badges 2 wrote it. Always written as an object.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct ImageRef(pub Image);

impl From<Image> for ImageRef {
    fn from(image: Image) -> Self {
        Self(image)
    }
}

impl<'de> Deserialize<'de> for ImageRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match TextOr::<Image>::deserialize(deserializer)? {
            TextOr::Text(id) => Ok(Self(Image::new(Uri::new(id).map_err(de::Error::custom)?))),
            TextOr::Value(image) => Ok(Self(image)),
        }
    }
}

impl Part for ImageRef {
    fn clean(&mut self) {
        self.0.clean();
    }

    fn inspect(value: &Json<'_>, place: &Path<'_>, inspection: &mut Inspection) {
        match value {
            Json::String(_) if inspection.is_draft() => Uri::inspect(value, place, inspection),
            _ => Image::inspect(value, place, inspection),
        }
    }
}

/// A profile, or only its address.
#[derive(Clone, Debug, PartialEq)]
pub enum ProfileRef {
    /// Its address, without more.
    Id(Uri),
    /// The profile itself.
    Profile(Box<Profile>),
}

impl ProfileRef {
    /// Who it is.
    pub fn id(&self) -> &Uri {
        match self {
            Self::Id(id) => id,
            Self::Profile(profile) => &profile.id,
        }
    }
}

impl Serialize for ProfileRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Id(id) => id.serialize(serializer),
            Self::Profile(profile) => profile.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ProfileRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match TextOr::<Profile>::deserialize(deserializer)? {
            TextOr::Text(id) => Ok(Self::Id(Uri::new(id).map_err(de::Error::custom)?)),
            TextOr::Value(profile) => Ok(Self::Profile(Box::new(profile))),
        }
    }
}

impl Part for ProfileRef {
    fn clean(&mut self) {
        if let Self::Profile(profile) = self {
            profile.clean();
        }
    }

    fn inspect(value: &Json<'_>, place: &Path<'_>, inspection: &mut Inspection) {
        match value {
            Json::String(_) => Uri::inspect(value, place, inspection),
            _ => Profile::inspect(value, place, inspection),
        }
    }
}

/// A text or a value; unlike an untagged enum it keeps the error of the value.
enum TextOr<T> {
    Text(String),
    Value(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for TextOr<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<T>(std::marker::PhantomData<T>);

        impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Visitor<T> {
            type Value = TextOr<T>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an address or an object")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<TextOr<T>, E> {
                Ok(TextOr::Text(text.to_owned()))
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<TextOr<T>, A::Error> {
                T::deserialize(de::value::MapAccessDeserializer::new(map)).map(TextOr::Value)
            }
        }

        deserializer.deserialize_any(Visitor(std::marker::PhantomData))
    }
}
