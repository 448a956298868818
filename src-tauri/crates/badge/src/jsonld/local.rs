//! A context document as it is written: what this engine supports, in types. Anything else is refused when it is loaded.

use super::ContextError;
use crate::json::Json;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// A local context (JSON-LD 1.1, section 4.1).
#[derive(Debug)]
pub(super) struct Local {
    /// Distinguishes this context from all others of its [`super::Contexts`].
    pub(super) id: u32,
    /// `@vocab`
    pub(super) vocab: Option<String>,
    /// The terms in the order of their names: the order of the text means nothing, and two contexts are compared.
    pub(super) definitions: Vec<(String, Definition)>,
}

/// What a context says about one term (section 9.15.1, expanded term definition).
#[derive(Debug)]
pub(super) struct Definition {
    /// `@id` as written; None where it is left out.
    pub(super) id: Option<String>,
    /// Written as a bare string, which makes the term a possible prefix.
    pub(super) is_simple: bool,
    /// `@type` as written.
    pub(super) kind: Option<String>,
    pub(super) container: Container,
    /// `@context`: applies to the values of a property, to the nodes of a type.
    pub(super) scoped: Option<Scoped>,
    pub(super) is_protected: bool,
}

/// `@container`, as far as it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Container {
    None,
    /// `@set`: the same RDF as without, but another definition.
    Set,
    List,
    Graph,
}

/// A scoped context.
#[derive(Clone, Debug)]
pub(super) enum Scoped {
    /// `null`: forget everything.
    Reset,
    Local(Arc<Local>),
}

/// Two definitions mean the same if they are written the same, wherever they stand; `@protected` does not count
/// (section 4.1.11).
impl PartialEq for Definition {
    fn eq(&self, other: &Definition) -> bool {
        self.id == other.id
            && self.kind == other.kind
            && self.container == other.container
            && self.scoped == other.scoped
    }
}

impl PartialEq for Scoped {
    fn eq(&self, other: &Scoped) -> bool {
        match (self, other) {
            (Scoped::Reset, Scoped::Reset) => true,
            (Scoped::Local(one), Scoped::Local(other)) => {
                one.vocab == other.vocab && one.definitions == other.definitions
            }
            _ => false,
        }
    }
}

/// Reads the value of a `@context`; `ids` counts the contexts read so far.
pub(super) fn read(context: &Json, ids: &AtomicU32) -> Result<Local, ContextError> {
    let members = context.as_object().ok_or(ContextError::NotAContext)?;
    let is_protected = context
        .get("@protected")
        .is_some_and(|value| *value == Json::Bool(true));
    let mut local = Local {
        id: ids.fetch_add(1, Ordering::Relaxed),
        vocab: None,
        definitions: Vec::new(),
    };
    for (key, value) in members {
        match (key.as_ref(), value) {
            ("@protected", Json::Bool(_)) => {}
            ("@version", Json::Number(version)) if version.as_f64() == 1.1 => {}
            ("@vocab", Json::String(vocab)) => local.vocab = Some(vocab.to_string()),
            (term, value) if !term.starts_with('@') && !term.contains([':', '/']) => {
                local
                    .definitions
                    .push((term.to_owned(), definition(term, value, is_protected, ids)?));
            }
            (key, _) => return Err(unsupported(key)),
        }
    }
    local.definitions.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(local)
}

fn definition(
    term: &str,
    value: &Json,
    is_protected: bool,
    ids: &AtomicU32,
) -> Result<Definition, ContextError> {
    let mut definition = Definition {
        id: None,
        is_simple: false,
        kind: None,
        container: Container::None,
        scoped: None,
        is_protected,
    };
    match value {
        Json::String(id) => {
            definition.id = Some(id.to_string());
            definition.is_simple = true;
        }
        Json::Object(members) => {
            for (key, value) in members {
                read_member(&mut definition, key, value, ids).map_err(|error| error.within(term))?;
            }
        }
        _ => return Err(unsupported(term)),
    }
    // Only the two aliases that every credential context has; another name for a keyword would be a second way to write.
    let is_alias = definition.id.as_deref().is_some_and(|id| id.starts_with('@'));
    if is_alias
        && !matches!(
            (term, definition.id.as_deref()),
            ("id", Some("@id")) | ("type", Some("@type"))
        )
    {
        return Err(unsupported(term));
    }
    Ok(definition)
}

fn read_member(
    definition: &mut Definition,
    key: &str,
    value: &Json,
    ids: &AtomicU32,
) -> Result<(), ContextError> {
    match (key, value) {
        ("@id", Json::String(id)) => definition.id = Some(id.to_string()),
        ("@type", Json::String(kind)) => definition.kind = Some(kind.to_string()),
        ("@container", Json::String(container)) => {
            definition.container = match container.as_ref() {
                "@set" => Container::Set,
                "@list" => Container::List,
                "@graph" => Container::Graph,
                other => return Err(unsupported(other)),
            }
        }
        ("@protected", Json::Bool(is_protected)) => definition.is_protected = *is_protected,
        ("@context", Json::Null) => definition.scoped = Some(Scoped::Reset),
        ("@context", context) => definition.scoped = Some(Scoped::Local(Arc::new(read(context, ids)?))),
        (key, _) => return Err(unsupported(key)),
    }
    Ok(())
}

fn unsupported(what: &str) -> ContextError {
    ContextError::Unsupported {
        what: what.to_owned(),
    }
}
