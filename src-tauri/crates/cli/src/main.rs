//! The command `roundel`: reads its arguments, calls the library, words the answer.

mod args;
mod commands;
mod harmless;
mod output;
mod passphrase;

use std::process::ExitCode;

use clap::Parser;
use roundel::failure::{Code, Failure};

use crate::args::{Cli, Command};
use crate::output::Output;

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How a command ended; the exit code of the process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// Done, or valid.
    Done = 0,
    /// Something is invalid, or some rows were not issued.
    Incomplete = 1,
    /// Could not start, or was called wrongly.
    Failed = 2,
}

impl End {
    fn unless(complete: bool) -> Self {
        if complete { Self::Done } else { Self::Incomplete }
    }
}

fn main() -> ExitCode {
    let end = match Cli::try_parse() {
        Ok(cli) => {
            let output = Output::new(cli.json);
            run(cli, &output).unwrap_or_else(|failure| {
                output.failure(&failure);
                End::Failed
            })
        }
        Err(error) => usage(&error),
    };
    ExitCode::from(end as u8)
}

fn run(cli: Cli, output: &Output) -> Result<End, Failure> {
    let home = cli.home;
    match cli.command {
        Command::Issuer { action } => commands::issuer::run(action, home, output),
        Command::Canvas { action } => commands::canvas::run(action, home, output),
        Command::Workshop { action } => commands::workshop::run(action, home, output),
        Command::Close(request) => commands::close::run(&request, home, output),
        Command::Design { action } => commands::design::run(action, output),
        Command::Roster { file } => commands::roster::run(&file, output),
        Command::Issue(request) => commands::issue::run(*request, home, output),
        Command::Rewrite(request) => commands::issue::rewrite(&request, home, output),
        Command::Revoke(request) => commands::issuer::revoke(&request, home, output),
        Command::Search(request) => commands::search::run(request, home, output),
        Command::Pack { action } => commands::pack::run(action, home, output),
        Command::Verify(request) => commands::verify::run(&request, home, output),
        Command::Bake {
            picture,
            credential,
            out,
        } => commands::bake::bake(&picture, &credential, &out, output),
        Command::Unbake { file, out } => commands::bake::unbake(&file, out.as_deref(), output),
        Command::Backup { out } => commands::backup::backup(&out, home, output),
        Command::Restore { file: Some(file), .. } => commands::backup::restore(&file, home, output),
        Command::Restore { file: None, .. } => commands::backup::salvage(home, output),
        Command::Completions { shell } => commands::shell::completions(shell, output),
        Command::Man { out } => commands::shell::man(out.as_deref(), output),
    }
}

/// Help and version are results; everything else that the arguments are not is a failure, also for programs.
fn usage(error: &clap::Error) -> End {
    if !error.use_stderr() {
        let _ = error.print();
        return End::Done;
    }
    if std::env::args_os().any(|argument| argument == "--json") {
        let message = error.to_string();
        let message = message
            .lines()
            .next()
            .unwrap_or_default()
            .trim_start_matches("error: ");
        Output::new(true).failure(&Failure::new(Code::Usage, message).hint("see roundel --help"));
    } else {
        let _ = error.print();
    }
    End::Failed
}
