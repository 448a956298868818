//! Text files in the encodings of old and new computers.

use super::list::{encoded, names, problem_rows, read, utf16};

#[test]
fn unicode_encodings_with_and_without_mark() {
    let text = "Name;E-Mail\r\nŁukasz Żółć;l@example.org\r\nΕλένη;e@example.org\r\nАнна;a@example.org\r\n";
    let marked = format!("\u{FEFF}{text}");
    let files = [
        text.as_bytes().to_vec(),
        marked.as_bytes().to_vec(),
        utf16(text, u16::to_le_bytes),
        utf16(&marked, u16::to_le_bytes),
        utf16(text, u16::to_be_bytes),
        utf16(&marked, u16::to_be_bytes),
    ];
    for (number, bytes) in files.iter().enumerate() {
        assert_eq!(
            names(&read(bytes)),
            ["Łukasz Żółć", "Ελένη", "Анна"],
            "file {number} is the same list"
        );
    }
}

#[test]
fn old_encodings_of_short_lists() {
    use encoding_rs::*;
    let cases: [(&'static Encoding, &str, &[&str]); 16] = [
        (
            WINDOWS_1252,
            "Name;E-Mail\nJörg Müller;j@x.de\nZoë Weiß;z@x.de\n",
            &["Jörg Müller", "Zoë Weiß"],
        ),
        (
            WINDOWS_1252,
            "Nom;Prénom\nLefèvre;François\n",
            &["François Lefèvre"],
        ),
        (WINDOWS_1252, "Nombre;Apellidos\nÍñigo;Muñoz\n", &["Íñigo Muñoz"]),
        (WINDOWS_1252, "Müller\n", &["Müller"]),
        (WINDOWS_1252, "Name\nSiân O’Neill\n", &["Siân O’Neill"]),
        (
            WINDOWS_1250,
            "Imię;Nazwisko\nŁukasz;Żółć\nMałgorzata;Wiśniewska\n",
            &["Łukasz Żółć", "Małgorzata Wiśniewska"],
        ),
        (
            WINDOWS_1250,
            "Jméno;Příjmení\nŘehoř;Dvořák\nTomáš;Žižka\n",
            &["Řehoř Dvořák", "Tomáš Žižka"],
        ),
        (
            WINDOWS_1250,
            "Vezetéknév;Keresztnév\nSzőke;Győző\n",
            &["Szőke Győző"],
        ),
        (
            ISO_8859_2,
            "Imię i nazwisko\nŁukasz Żółć\nStanisław Śliwa\n",
            &["Łukasz Żółć", "Stanisław Śliwa"],
        ),
        (
            WINDOWS_1253,
            "Όνομα;Επώνυμο\nΕλένη;Παππά\nΓιώργος;Νικολάου\n",
            &["Ελένη Παππά", "Γιώργος Νικολάου"],
        ),
        (
            WINDOWS_1254,
            "Adı;Soyadı\nŞule;Çağlar\nİbrahim;Yıldız\n",
            &["Şule Çağlar", "İbrahim Yıldız"],
        ),
        (
            WINDOWS_1251,
            "Имя;Фамилия\nАнна;Петрова\nЮрий;Щукин\n",
            &["Анна Петрова", "Юрий Щукин"],
        ),
        (WINDOWS_1251, "Ім'я;Прізвище\nЮлія;Ґалаґан\n", &["Юлія Ґалаґан"]),
        (
            KOI8_R,
            "Имя;Фамилия\nАнна;Петрова\nЮрий;Щукин\nОльга;Иванова\n",
            &["Анна Петрова", "Юрий Щукин", "Ольга Иванова"],
        ),
        (
            WINDOWS_1257,
            "Vardas;Pavardė\nŽydrūnas;Šimkus\nRūta;Grybauskaitė\n",
            &["Žydrūnas Šimkus", "Rūta Grybauskaitė"],
        ),
        (
            MACINTOSH,
            "Name;E-Mail\nJörg Müller;j@x.de\nZoë Weiß;z@x.de\n",
            &["Jörg Müller", "Zoë Weiß"],
        ),
    ];
    for (encoding, text, people) in cases {
        let roster = read(encoded(text, encoding));
        assert_eq!(
            names(&roster),
            people,
            "{} is told from the others",
            encoding.name()
        );
        assert!(
            !roster.notes.is_empty(),
            "the person is asked to look, because an encoding was guessed"
        );
    }
}

#[test]
fn a_letter_that_cannot_be_read_is_a_problem() {
    let mut bytes = "Name\nJörg Müller Weiß Zoë Łukasz\n".repeat(3).into_bytes();
    bytes.extend(b"Fran\xE7ois\n");
    let roster = read(bytes);
    assert_eq!(
        problem_rows(&roster).last(),
        Some(&7),
        "a badge with a wrong letter is not issued"
    );
}
