//! The stage shows, while something moves, what is issued in the end.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::journey;
use crate::window::{Computer, Window};

/// How far the two pictures of a starter may be apart, in levels of 255, on average over all pixels and colours.
const APART: f64 = 1.3;
/// How many pixels in a hundred may differ so much that somebody sees it: edges that are smoothed otherwise.
const SEEN: f64 = 1.0;

/// Draws a starter as the stage does and as it is issued, each on white, and answers how far they are apart.
const COMPARE: &str = r#"
const [word, done] = arguments;
const SIDE = 600;
const ask = (name, request) => window.__TAURI_INTERNALS__.invoke("call", { name, request: JSON.stringify(request) });
async function pixels(bytes, type) {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.fillStyle = "white";
  pen.fillRect(0, 0, SIDE, SIDE);
  pen.drawImage(image, 0, 0, SIDE, SIDE);
  URL.revokeObjectURL(url);
  return pen.getImageData(0, 0, SIDE, SIDE).data;
}
async function compare() {
  const design = await ask("starter", { word });
  const words = { badge: design.name, earner: "Amira Haddad", issuer: "Harbour Street Library", date: "16 May 2026" };
  const { svg } = await ask("compose", { design, words });
  const png = await ask("draw", { design, words, size: SIDE });
  const [shown, issued] = [await pixels(svg, "image/svg+xml"), await pixels(png, "image/png")];
  let [apart, seen] = [0, 0];
  for (let at = 0; at < shown.length; at += 4) {
    const by = [0, 1, 2].map((c) => Math.abs(shown[at + c] - issued[at + c]));
    apart += by[0] + by[1] + by[2];
    if (Math.max(...by) > 40) seen += 1;
  }
  return { apart: apart / (SIDE * SIDE * 3), seen: (100 * seen) / (SIDE * SIDE) };
}
compare().then(done, (e) => done({ failed: e.message ?? String(e) }));
"#;

#[derive(Debug, Deserialize)]
struct Difference {
    apart: f64,
    seen: f64,
}

#[test]
fn the_stage_shows_every_starter_as_it_is_issued() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        let mut far = Vec::new();
        for word in starters(&window).await {
            let found = window.ask(COMPARE, vec![json!(word)]).await;
            let difference: Difference =
                serde_json::from_value(found.clone()).unwrap_or_else(|_| panic!("{word}: {found}"));
            if difference.apart > APART || difference.seen > SEEN {
                far.push((word, difference));
            }
        }
        assert!(
            far.is_empty(),
            "on the stage these are not what is issued: {far:#?}"
        );
    });
}

async fn starters(window: &Window) -> Vec<String> {
    let list = "const done = arguments[0];
        window.__TAURI_INTERNALS__.invoke('call', { name: 'starters', request: '{}' })
          .then((cards) => done(cards.map((card) => card.word)), (e) => done(e.message))";
    let words = window.ask(list, vec![]).await;
    let words: Vec<String> =
        serde_json::from_value::<Vec<String>>(words.clone()).unwrap_or_else(|_| panic!("{words}"));
    assert!(words.len() > 40, "all starters: {words:?}");
    words
}

impl Window {
    /// Runs JavaScript that calls its last argument with the answer.
    async fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.client.execute_async(script, arguments).await;
        answer.unwrap_or_else(|e| panic!("the page does not answer: {e}"))
    }
}
