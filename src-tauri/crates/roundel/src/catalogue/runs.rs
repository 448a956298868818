//! Table `run`: each call of 'issue', so that an interrupted one can be continued.

use rusqlite::{OptionalExtension, params};

use super::{AwardRow, BadgeRow, Catalogue, CatalogueError, DesignRow, awards, badges, designs};

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

/// A run that gave something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastRun {
    /// The run.
    pub run: Run,
    /// The badge's name.
    pub badge: String,
    /// The issuer's profile, as JSON.
    pub issuer: String,
    /// How many badges were signed in it.
    pub signed: u32,
    /// How many of them were written, read back and verified.
    pub written: u32,
}

impl Catalogue {
    /// Lists the runs that gave something on this laptop, the newest first.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn past_runs(&self) -> Result<Vec<PastRun>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached(
                    "select run.id, run.task, run.folder, run.started,
                            (select achievement ->> '$.name' from badge
                             where badge.id = award.badge and badge.content = award.content),
                            (select profile from issuer where did = award.issuer),
                            count(*), sum(state = 'written')
                     from run join award on award.run = run.id
                     group by run.id order by run.started desc, run.id desc",
                )?
                .query_map([], |row| {
                    Ok(PastRun {
                        run: Run {
                            id: row.get(0)?,
                            task: row.get(1)?,
                            folder: row.get(2)?,
                            started: row.get(3)?,
                        },
                        badge: row.get::<_, Option<String>>(4)?.unwrap_or_default(),
                        issuer: row.get(5)?,
                        signed: row.get(6)?,
                        written: row.get(7)?,
                    })
                })?
                .collect()
        })
    }

    /// Lists what was signed in a run, in the order of signing.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn awards_in(&self, run: &str) -> Result<Vec<AwardRow>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached(&format!(
                    "select {} from award where run = ?1 order by seq",
                    awards::COLUMNS
                ))?
                .query_map([run], awards::award)?
                .collect()
        })
    }

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
