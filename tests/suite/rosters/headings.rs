//! Which column is which.

use super::list::{emails, names, read};

#[test]
fn headings_in_the_languages_of_europe() {
    let lists = [
        "First name,Last name,E-mail",
        "Vorname;Nachname;E-Mail-Adresse",
        "Vorname;Name;Mail",
        "Prénom;Nom;Courriel",
        "Nome;Cognome;Posta elettronica",
        "Nombre;Apellidos;Correo electrónico",
        "Nome;Apelido;Correio eletrónico",
        "Voornaam;Achternaam;E-mailadres",
        "Fornavn;Efternavn;E-mail",
        "Fornavn;Etternavn;E-post",
        "Förnamn;Efternamn;E-post",
        "Eiginnafn;Kenninafn;Netfang",
        "Etunimi;Sukunimi;Sähköposti",
        "Eesnimi;Perekonnanimi;E-post",
        "Vārds;Uzvārds;E-pasts",
        "Vardas;Pavardė;El. paštas",
        "Imię;Nazwisko;Adres e-mail",
        "Jméno;Příjmení;E-mail",
        "Meno;Priezvisko;E-mail",
        "Ime;Priimek;E-pošta",
        "Ime;Prezime;E-pošta",
        "Име;Презиме;Имејл",
        "Име;Фамилия;Имейл",
        "Prenume;Nume;Adresă de e-mail",
        "Όνομα;Επώνυμο;Ηλεκτρονικό ταχυδρομείο",
        "Adı;Soyadı;E-posta",
        "Ім’я;Прізвище;Електронна пошта",
        "Имя;Фамилия;Электронная почта",
        "Ainm;Sloinne;Ríomhphost",
        "Enw;Cyfenw;E-bost",
        "Isem;Kunjom;Indirizz elettroniku",
        "Nom;Cognoms;Correu electrònic",
        "Izena;Abizenak;Helbide elektronikoa",
        "Nome;Apelidos;Correo electrónico",
        "Virnumm;Numm;Mail",
        "VORNAME;FAMILIENNAME;EMAIL:",
    ];
    for heading in lists {
        let separator = if heading.contains(';') { ';' } else { ',' };
        let row = ["Mika", "Berg", "m@example.org"].join(&separator.to_string());
        let roster = read(format!("{heading}\n{row}\n"));
        assert_eq!(
            (names(&roster), emails(&roster)),
            (vec!["Mika Berg"], vec!["m@example.org"]),
            "under {heading}"
        );
    }
    let hungarian = read("Keresztnév;Vezetéknév\nAnna;Kovács\n");
    assert_eq!(
        names(&hungarian),
        ["Kovács Anna"],
        "in Hungarian the family name comes first"
    );
}

#[test]
fn names_in_one_column_or_several() {
    let cases = [
        ("Nachname, Vorname;Klasse\nKrüger, Mika;5b\n", "Krüger, Mika"),
        (
            "Voornaam;Tussenvoegsel;Achternaam\nAnna;van der;Berg\n",
            "Anna van der Berg",
        ),
        (
            "Nombre;Primer apellido;Segundo apellido\nAna;García;López\n",
            "Ana García López",
        ),
        ("Име;Презиме;Фамилия\nИван;Петров;Иванов\n", "Иван Петров Иванов"),
        (
            "Фамилия;Имя;Отчество\nИванов;Иван;Петрович\n",
            "Иван Петрович Иванов",
        ),
        ("Name;Vorname;Nachname\nMiki;Mika;Krüger\n", "Miki"),
        ("Vorname;Name\nMika;Mika Krüger\n", "Mika Krüger"),
        (
            "Vorname;Nachname;E-Mail;Nachname;Vorname\nMika;Berg;m@x.eu;Elternteil;Eva\n",
            "Mika Berg",
        ),
        ("Vorname;Nachname\n;Berg\n", "Berg"),
        ("Name\n  Anna \u{A0} Maria\u{200B} Berg \n", "Anna Maria Berg"),
        ("Name\nJose\u{301}\n", "José"),
        ("Name\n\"Anna\nBerg\"\n", "Anna Berg"),
    ];
    for (text, name) in cases {
        assert_eq!(names(&read(text)), [name], "of {text:?}");
    }
}

#[test]
fn without_headings() {
    let cases: [(&str, &[&str], &[&str]); 8] = [
        (
            "Mika Krüger;mika@example.org\nJo Müller;jo@example.org\n",
            &["Mika Krüger", "Jo Müller"],
            &["mika@example.org", "jo@example.org"],
        ),
        (
            "mika@example.org,Mika\njo@example.org,Jo\n",
            &["Mika", "Jo"],
            &["mika@example.org", "jo@example.org"],
        ),
        (
            "Mika,Krüger,mika@example.org\nJo,Müller,jo@example.org\n",
            &["Mika Krüger", "Jo Müller"],
            &["mika@example.org", "jo@example.org"],
        ),
        (
            "1;Mika Krüger;5b\n2;Jo Müller;5b\n",
            &["Mika Krüger", "Jo Müller"],
            &["-", "-"],
        ),
        ("Mika\nJo\n", &["Mika", "Jo"], &["-", "-"]),
        ("A-01\nA-02\n", &["A-01", "A-02"], &["-", "-"]),
        (
            "Pangalan;Liham\nMika;mika@example.org\nJo;jo@example.org\n",
            &["Mika", "Jo"],
            &["mika@example.org", "jo@example.org"],
        ),
        (
            "Mika;Berlin\nJo;Berlin\nEva;Berlin\nAda;Berlin\n",
            &["Mika", "Jo", "Eva", "Ada"],
            &["-"; 4],
        ),
    ];
    for (text, people, addresses) in cases {
        let roster = read(text);
        assert_eq!(
            (names(&roster), emails(&roster)),
            (people.to_vec(), addresses.to_vec()),
            "of {text:?}"
        );
        assert!(
            !roster.notes.is_empty(),
            "the person is told what was guessed in {text:?}"
        );
    }
}

#[test]
fn every_column() {
    let roster = read(
        "Name;E-Mail;Code;Klasse;Nachweis;Begründung;Datum\n\
         Mika;m@example.org;007;5b;https://example.org/p;\"Hat gelötet.\nUnd erklärt.\";31.05.2026\n\
         Jo;;;;;;\n",
    );
    let [mika, jo] = roster.people.as_slice() else {
        panic!("two people: {roster:?}")
    };
    assert_eq!(mika.code.as_deref(), Some("007"), "a code keeps its zeros");
    assert_eq!(mika.group.as_deref(), Some("5b"), "the class is the group");
    assert_eq!(
        mika.evidence.as_deref(),
        Some("https://example.org/p"),
        "the evidence is an address"
    );
    assert_eq!(
        mika.narrative.as_deref(),
        Some("Hat gelötet.\nUnd erklärt."),
        "a narrative keeps its lines"
    );
    assert_eq!(
        mika.date.map(|date| date.to_string()).as_deref(),
        Some("2026-05-31"),
        "a date is a calendar date"
    );
    assert_eq!(
        (&jo.email, &jo.code, &jo.date),
        (&None, &None, &None),
        "blank cells are absent"
    );
    let json = serde_json::to_value(&roster).expect("a roster is JSON");
    assert_eq!(
        json["people"][1],
        serde_json::json!({ "row": 3, "name": "Jo" }),
        "what is absent is left out"
    );
}

#[test]
fn codes_are_labels_and_running_numbers_are_not_codes() {
    let coded = read("Seat;E-Mail\nA1;\nA2;a@example.org\n");
    assert_eq!(
        names(&coded),
        ["A1", "A2"],
        "where there is no name the code is the label"
    );
    let counted = read("Nr.;Name\n1;Mika\n2;Jo\n3;Eva\n");
    assert!(
        counted.people.iter().all(|person| person.code.is_none()),
        "the place in the list changes with the list"
    );
    let numbered = read("Nr.;Name\n1017;Mika\n1004;Jo\n");
    assert_eq!(
        numbered.people[0].code.as_deref(),
        Some("1017"),
        "this number is the person's own"
    );
    let only_numbers = read("Nr.\n1\n2\n");
    assert_eq!(names(&only_numbers), ["1", "2"], "seat numbers alone are labels");
}
