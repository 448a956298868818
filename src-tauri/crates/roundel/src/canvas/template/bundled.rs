//! The templates that ship inside the program.

use std::sync::OnceLock;

use super::Template;

/// Returns the templates of the program, the quickest first. They are read once, by the first who asks.
pub fn bundled() -> &'static [Template] {
    static READ: OnceLock<Vec<Template>> = OnceLock::new();
    READ.get_or_init(|| {
        let read =
            |json: &str| Template::from_json(json.as_bytes()).expect("a test reads the bundled templates");
        [
            include_str!("../../../../../../assets/canvases/six-questions.json"),
            include_str!("../../../../../../assets/canvases/full.json"),
            include_str!("../../../../../../assets/canvases/system.json"),
        ]
        .map(read)
        .into()
    })
}
