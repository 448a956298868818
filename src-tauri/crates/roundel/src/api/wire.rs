//! The TypeScript of the command table.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use ts_rs::{Config, TS, TypeVisitor};

use super::COMMANDS;
use crate::failure::Failure;

const HEAD: &str = "\
// Written by `cargo test -p roundel api` from the command table in src-tauri/crates/roundel/src/api/table.rs.

";

/// The declarations of a TypeScript module.
pub(super) struct Module {
    config: Config,
    commands: String,
    seen: BTreeSet<std::any::TypeId>,
    types: BTreeMap<String, String>,
}

impl Module {
    fn of_the_table() -> String {
        let mut module = Self {
            config: Config::new().with_large_int("number"),
            commands: String::new(),
            seen: BTreeSet::new(),
            types: BTreeMap::new(),
        };
        for command in COMMANDS {
            module.commands.push_str("  /**");
            (command.declare)(&mut module);
        }
        module.visit::<Failure>();
        let types: Vec<String> = module.types.into_values().collect();
        format!(
            "{HEAD}/** Every command, with its request and its answer. */\nexport interface Commands {{\n{}}}\n\n{}",
            module.commands,
            types.join("\n")
        )
    }

    /// Declares the command of this name, and all types that it needs.
    pub(super) fn command<Request: TS + 'static, Reply: TS + 'static>(&mut self, name: &str, about: &str) {
        self.visit::<Request>();
        self.visit::<Reply>();
        let (request, reply) = (Request::name(&self.config), Reply::name(&self.config));
        writeln!(
            self.commands,
            "{about} */\n  {name}: {{ request: {request}; reply: {reply} }};"
        )
        .expect("text can be appended to");
    }
}

impl TypeVisitor for Module {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(std::any::TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let text = format!("{docs}export {}\n", T::decl(&self.config));
            let name = T::ident(&self.config);
            let other = self.types.insert(name.clone(), text);
            assert_eq!(other, None, "two types are called {name}: give one #[ts(rename)]");
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

#[test]
fn the_typescript_is_that_of_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/lib/backend/api.ts");
    let fresh = Module::of_the_table();
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    if kept.replace("\r\n", "\n") != fresh {
        std::fs::write(&path, &fresh).expect("the file can be written anew");
        panic!("{} was stale and is written anew: commit it", path.display());
    }
}
