//! The core for a page in an ordinary browser, in development only: a request a line on stdin, an answer a line on stdout.
//!
//! `{"id": 1, "name": "draw", "request": …}` is answered by `{"id": 1, "json": …}`, `{"id": 1, "bytes": "<base64>"}` or
//! `{"id": 1, "failure": …}`, in whatever order they are done. The user's folder is `$ROUNDEL_HOME`.

use std::io::{BufRead, Write};
use std::path::Path;
use std::{env, io, thread};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use roundel::api::{Answer, Context, dispatch};
use roundel::studio::{Clock, Studio};
use serde::Deserialize;
use serde_json::json;
use serde_json::value::RawValue;

#[derive(Deserialize)]
struct Request {
    id: u64,
    name: String,
    request: Box<RawValue>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let home = env::var_os("ROUNDEL_HOME").ok_or("set ROUNDEL_HOME to the folder to work in")?;
    let context = Context::new(Studio::open(Path::new(&home), Clock::System)?);
    thread::scope(|scope| {
        for line in io::stdin().lock().lines() {
            let request: Request = serde_json::from_str(&line?)?;
            let context = &context;
            scope.spawn(move || answer(context, &request));
        }
        Ok(())
    })
}

fn answer(context: &Context, Request { id, name, request }: &Request) {
    let answer = match dispatch(context, name, request.get()) {
        Ok(Answer::Json(text)) => format!(r#"{{"id":{id},"json":{text}}}"#),
        Ok(Answer::Bytes(bytes)) => json!({ "id": id, "bytes": STANDARD.encode(bytes) }).to_string(),
        Err(failure) => json!({ "id": id, "failure": failure }).to_string(),
    };
    let mut out = io::stdout().lock();
    // The page is gone when nobody reads any more.
    let _ = writeln!(out, "{answer}").and_then(|()| out.flush());
}
