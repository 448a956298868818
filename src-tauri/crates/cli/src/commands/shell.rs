//! `roundel completions` and `roundel man`: what shells and `man` need, made from the arguments themselves.

use std::path::Path;

use clap::{Command, CommandFactory};
use clap_complete::{Shell, generate};
use clap_mangen::Man;
use roundel::failure::{Code, Failure};
use roundel::files;
use serde_json::json;

use crate::End;
use crate::args::Cli;
use crate::output::Output;

pub(crate) fn completions(shell: Shell, output: &Output) -> Result<End, Failure> {
    let mut script = Vec::new();
    generate(shell, &mut Cli::command(), "roundel", &mut script);
    output.raw(&script);
    Ok(End::Done)
}

pub(crate) fn man(out: Option<&Path>, output: &Output) -> Result<End, Failure> {
    let mut command = Cli::command().disable_help_subcommand(true);
    command.build();
    let Some(folder) = out else {
        output.raw(&page(&Man::new(command))?);
        return Ok(End::Done);
    };
    files::make_folder(folder)?;
    let mut pages = Vec::new();
    write(command, folder, &mut pages)?;
    let text = format!("written  {} pages in {}\n", pages.len(), folder.display());
    output.result(&json!({ "folder": folder, "pages": pages }), text);
    Ok(End::Done)
}

/// Writes the page on a command and those on the commands below it.
fn write(command: Command, folder: &Path, pages: &mut Vec<String>) -> Result<(), Failure> {
    for below in command.get_subcommands() {
        write(below.clone(), folder, pages)?;
    }
    let man = Man::new(command);
    let name = man.get_filename();
    files::write_atomically(&folder.join(&name), &page(&man)?)?;
    pages.push(name);
    Ok(())
}

fn page(man: &Man) -> Result<Vec<u8>, Failure> {
    let mut page = Vec::new();
    man.render(&mut page)
        .map_err(|error| Failure::new(Code::Program, error))?;
    Ok(page)
}
