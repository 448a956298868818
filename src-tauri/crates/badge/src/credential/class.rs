//! How a class of the standard becomes a Rust type: one table of properties gives the struct, its JSON in
//! both directions, the cleaning of its texts and the inspection of other people's JSON.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, SeqAccess, Visitor},
};

/// How a class states its `type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An array of names, the form that both published schemas accept.
    Array(&'static [&'static str]),
    /// One name as text: the schemas close these classes and want it so.
    Text(&'static str),
    /// The class has no `type`, or states in it what the author chose.
    Free,
}

/// A class of Open Badges 3.0 or of the Verifiable Credentials data model.
pub trait Class {
    /// How it states its `type`.
    const KIND: Kind;
    /// Names that a reader takes for the last one of [`Self::KIND`].
    const ALIASES: &'static [&'static str] = &[];
    /// Whether the standard forbids members that it does not name.
    const CLOSED: bool = false;
}

/// Whether a `type`, given as its names, is the one that the class states.
pub(crate) fn is_kind<C: Class>(mut has: impl FnMut(&str) -> bool) -> bool {
    match C::KIND {
        Kind::Free => true,
        Kind::Text(name) => has(name),
        Kind::Array(names) => match names.split_last() {
            Some((own, base)) => {
                base.iter().all(|name| has(name)) && (has(own) || C::ALIASES.iter().any(|a| has(a)))
            }
            None => true,
        },
    }
}

/// The `type` member of the class `C`: it has no other value than the class itself.
///
/// Written as the schemas want it. Read from an array or a single text; a missing one is taken for the class,
/// because its place in the document already says what it must be; any other name is refused.
pub struct TypeOf<C>(PhantomData<fn() -> C>);

impl<C> Clone for TypeOf<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for TypeOf<C> {}

impl<C> Default for TypeOf<C> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<C> PartialEq for TypeOf<C> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<C: Class> fmt::Debug for TypeOf<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", C::KIND)
    }
}

impl<C: Class> Serialize for TypeOf<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match C::KIND {
            Kind::Array(names) => names.serialize(serializer),
            Kind::Text(name) => serializer.serialize_str(name),
            Kind::Free => serializer.serialize_none(),
        }
    }
}

impl<'de, C: Class> Deserialize<'de> for TypeOf<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TypeVisitor(PhantomData))
    }
}

struct TypeVisitor<C>(PhantomData<fn() -> C>);

impl<'de, C: Class> Visitor<'de> for TypeVisitor<C> {
    type Value = TypeOf<C>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match C::KIND {
            Kind::Array(names) => write!(f, "the type {}", names.join(" and ")),
            Kind::Text(name) => write!(f, "the type {name}"),
            Kind::Free => f.write_str("no type"),
        }
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<TypeOf<C>, E> {
        self.judge(&[name.to_owned()])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut names: A) -> Result<TypeOf<C>, A::Error> {
        let mut found = Vec::<String>::new();
        while let Some(name) = names.next_element()? {
            found.push(name);
        }
        self.judge(&found)
    }
}

impl<C: Class> TypeVisitor<C> {
    /// Exactly the names of the class: another one would be dropped when the document is written again.
    fn judge<E: de::Error>(&self, found: &[String]) -> Result<TypeOf<C>, E> {
        let names: &[&str] = match C::KIND {
            Kind::Array(names) => names,
            Kind::Text(ref name) => std::slice::from_ref(name),
            Kind::Free => &[],
        };
        let known = |name: &String| names.contains(&name.as_str()) || C::ALIASES.contains(&name.as_str());
        if is_kind::<C>(|name| found.iter().any(|f| f == name)) && found.iter().all(known) {
            Ok(TypeOf(PhantomData))
        } else {
            Err(E::invalid_value(de::Unexpected::Str(&found.join(", ")), self))
        }
    }
}

/// Reads one value or an array of them: the relaxed form of the published schema allows both.
pub(super) fn one_or_many<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct OneOrMany<T>(PhantomData<T>);

    impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrMany<T> {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("one value or a list of them")
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<Vec<T>, E> {
            T::deserialize(de::value::StrDeserializer::new(text)).map(|value| vec![value])
        }

        fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Vec<T>, A::Error> {
            T::deserialize(de::value::MapAccessDeserializer::new(map)).map(|value| vec![value])
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
            let mut values = Vec::new();
            while let Some(value) = items.next_element()? {
                values.push(value);
            }
            Ok(values)
        }
    }

    deserializer.deserialize_any(OneOrMany(PhantomData))
}

/// Declares a class: the properties it must have, may have once, and may have several times.
///
/// Gives the struct, `new` with the required properties, serde (camelCase names, unknown members refused),
/// and [`Part`](super::part::Part).
macro_rules! class {
    (@kind) => { crate::credential::class::Kind::Free };
    (@kind $kind:expr) => { $kind };
    (@type $name:ident $kind:expr) => { crate::credential::class::TypeOf<$name> };
    (@default $kind:expr) => { Default::default() };
    ($(#[$doc:meta])* $name:ident $(: $kind:expr)? $(, aliases $aliases:expr)? $(, closed $closed:literal)? $(, rule $rule:path)?;
     required { $($(#[$req_meta:meta])* $req:ident $req_name:literal: $req_ty:ty,)* }
     optional { $($(#[$opt_meta:meta])* $opt:ident $opt_name:literal: $opt_ty:ty,)* }
     several { $($(#[$many_meta:meta])* $many:ident $many_name:literal: $many_ty:ty,)* }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$req_meta])* #[serde(rename = $req_name)] pub $req: $req_ty,)*
            $(
                /// The class itself; it has no other value.
                #[serde(rename = "type", default)]
                pub kind: class!(@type $name $kind),
            )?
            $($(#[$opt_meta])* #[serde(rename = $opt_name, default, skip_serializing_if = "Option::is_none")]
            pub $opt: Option<$opt_ty>,)*
            $($(#[$many_meta])* #[serde(
                rename = $many_name,
                default,
                skip_serializing_if = "Vec::is_empty",
                deserialize_with = "crate::credential::class::one_or_many"
            )]
            pub $many: Vec<$many_ty>,)*
        }

        impl crate::credential::class::Class for $name {
            const KIND: crate::credential::class::Kind = class!(@kind $($kind)?);
            $(const ALIASES: &'static [&'static str] = $aliases;)?
            $(const CLOSED: bool = $closed;)?
        }

        impl $name {
            /// One with the required properties and no other.
            #[allow(clippy::new_without_default, reason = "some classes require nothing")]
            pub fn new($($req: $req_ty),*) -> Self {
                Self { $($req,)* $(kind: class!(@default $kind),)? $($opt: None,)* $($many: Vec::new(),)* }
            }
        }

        impl crate::credential::part::Part for $name {
            fn clean(&mut self) {
                $(crate::credential::part::Part::clean(&mut self.$req);)*
                $(if let Some(part) = &mut self.$opt { crate::credential::part::Part::clean(part); })*
                $(for part in &mut self.$many { crate::credential::part::Part::clean(part); })*
            }

            fn inspect(
                value: &crate::json::Json<'_>,
                place: &crate::path::Path<'_>,
                inspection: &mut crate::credential::inspect::Inspection,
            ) {
                let members = &[$($req_name,)* $($opt_name,)* $($many_name,)*];
                if inspection.is_class::<$name>(value, place, members) {
                    $(inspection.required::<$req_ty>(value, $req_name, place);)*
                    $(inspection.optional::<$opt_ty>(value, $opt_name, place);)*
                    $(inspection.several::<$many_ty>(value, $many_name, place);)*
                    $($rule(value, place, inspection);)?
                }
            }
        }
    };
}

pub(super) use class;
