//! Table `run`: each call of 'issue', so that an interrupted one can be continued.

use rusqlite::{OptionalExtension, params};

use super::{BadgeRow, Catalogue, CatalogueError, DesignRow, badges, designs};

/// One call of 'issue'.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its id, UUIDv7.
    pub id: String,
    /// A digest of what was asked: the same command gives the same text.
    pub task: String,
    /// The folder that it wrote to.
    pub folder: String,
    /// The instant of its start, UTC to the second.
    pub started: String,
}

impl Catalogue {
    /// Finds the newest run of this task that was interrupted.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn unfinished_run(&self, task: &str) -> Result<Option<Run>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached(
                    "select id, task, folder, started from run
                     where task = ?1 and finished is null order by started desc, id desc",
                )?
                .query_row([task], |row| {
                    Ok(Run {
                        id: row.get(0)?,
                        task: row.get(1)?,
                        folder: row.get(2)?,
                        started: row.get(3)?,
                    })
                })
                .optional()
        })
    }

    /// Notes the start of a run, with the badge and the design that it gives. A run that is continued is left as it is.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn start_run(
        &mut self,
        run: &Run,
        badge: &BadgeRow,
        design: &DesignRow,
    ) -> Result<(), CatalogueError> {
        self.transact(|transaction| {
            badges::keep(transaction, badge)?;
            designs::keep(transaction, design)?;
            transaction.execute(
                "insert into run (id, task, folder, started) values (?1, ?2, ?3, ?4) on conflict do nothing",
                params![run.id, run.task, run.folder, run.started],
            )?;
            Ok(())
        })
    }

    /// Notes that a run came to its end: everybody has their badge, or a message why not.
    ///
    /// Older interrupted runs of the same task end with it.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn finish_run(&mut self, run: &Run, now: &str) -> Result<(), CatalogueError> {
        self.transact(|transaction| {
            transaction.execute(
                "update run set finished = ?2 where task = ?1 and finished is null",
                params![run.task, now],
            )?;
            Ok(())
        })
    }
}
