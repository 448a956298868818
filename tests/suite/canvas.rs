//! The canvas: bundled worksheets, documents that come back as they were, the badge that becomes of one, advice.

mod canvas {
    mod badges;
    mod criteria;
    mod documents;
    mod properties;
    mod templates;

    use jiff::Timestamp;
    use roundel::badge::credential::Language;
    use roundel::canvas::{Canvas, Wording, template};
    use uuid::Uuid;

    fn language(tag: &str) -> Language {
        Language::new(tag).expect("a language")
    }

    fn id(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("in range")
    }

    /// What somebody says in a language, without a name.
    fn says(text: &str, tag: &str) -> Wording {
        Wording::new(text, None, language(tag), at(0))
    }

    /// A canvas of a bundled template with these answers, numbered from 1.
    fn filled(name: &str, answers: &[(&str, &str)]) -> Canvas {
        let mut templates = template::bundled().iter();
        let template = templates
            .find(|template| template.id().as_str() == name)
            .expect("bundled");
        let mut canvas = Canvas::new(id(0), template.clone(), language("en"), at(0));
        for (number, (place, text)) in (1..).zip(answers) {
            canvas
                .answer(place, id(number), says(text, "en"))
                .expect("it fits");
        }
        canvas
    }
}
