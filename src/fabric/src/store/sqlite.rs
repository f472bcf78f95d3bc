//! The file of a store: SQLite in WAL mode. This file is the only one that names rusqlite.
//!
//! | table | a row is |
//! |---|---|
//! | `meta` | a number: the newest change, the epoch (an import begins a new one), the clock |
//! | `name` | a name of a property, kind or enum, by number |
//! | `object` | an object, in order of creation, with the change that wrote it last |
//! | `part` | a row of a topic (see `rows`), with the change that wrote it last; no data: it is gone |

use super::rows::{self, Head, Topic};
use super::{New, StoreError, bytes, check, form};
use crate::fabric::Fabric;
use crate::id::Id;
use crate::time::{Clock, Time};
use bytes::Names;
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension, params};
use rustc_hash::FxHashMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

const TABLES: &str = "
    CREATE TABLE meta(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE name(number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
    CREATE TABLE object(place INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind INTEGER NOT NULL, owner BLOB,
        removed INTEGER NOT NULL, change INTEGER NOT NULL, data BLOB NOT NULL);
    CREATE INDEX object_change ON object(change) WHERE change > 1;
    CREATE TABLE part(topic TEXT NOT NULL, key BLOB NOT NULL, change INTEGER NOT NULL, data TEXT,
        PRIMARY KEY(topic, key)) WITHOUT ROWID;
    CREATE INDEX part_change ON part(change) WHERE change > 1;
    INSERT INTO meta(name, value) VALUES ('change', 1), ('epoch', 1), ('clock', 0);
";

const PUT_OBJECT: &str = "INSERT INTO object(id, kind, owner, removed, change, data) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT(id) DO UPDATE SET removed = ?4, change = ?5, data = ?6";
const PUT_PART: &str = "INSERT INTO part(topic, key, change, data) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT(topic, key) DO UPDATE SET change = ?3, data = ?4";

/// How long a shell waits for another one that writes.
const PATIENCE: Duration = Duration::from_secs(20);
/// A file up to this size is checked as a whole when it is opened; of a greater one what is read is.
const CHECKED_WHOLE: u64 = 32 << 20;

/// The file, and what of it this shell knows.
pub struct Store {
    connection: Connection,
    names: Names,
    /// The newest change that is known; 0 when everything has to be read.
    change: i64,
    epoch: i64,
    clock: Time,
    /// What SQLite said last when it was asked whether others have written.
    data_version: i64,
    /// The rows of topics of one row as they were written last.
    moving: FxHashMap<Topic, String>,
}

impl Store {
    /// Makes the file. When another shell is faster its file is opened, unless a certain beginning was asked for.
    pub(super) fn create(path: &Path, new: Option<New>, clock: Arc<dyn Clock>) -> Result<(Fabric, Store), StoreError> {
        let begin = |aside: &Path| {
            let mut fabric = match new {
                Some(New::Empty) => Fabric::just_installed(Arc::clone(&clock)),
                Some(New::Sample) | None => Fabric::sample_with(Arc::clone(&clock)),
            };
            Store::write_new(aside, &mut fabric)
        };
        if !check::make(path, begin)? && new.is_some() {
            return Err(StoreError::new("Another shell has just made it."));
        }
        Store::open(path, clock)
    }

    /// Writes a whole fabric to a file that nobody else knows yet.
    fn write_new(path: &Path, fabric: &mut Fabric) -> Result<(), StoreError> {
        let connection = Connection::open(path).map_err(trouble)?;
        let marks = format!("PRAGMA application_id = {}; PRAGMA user_version = {};", check::APPLICATION, check::VERSION);
        connection.execute_batch(&format!("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; {marks}")).map_err(trouble)?;
        connection.execute_batch(&format!("BEGIN; {TABLES}")).map_err(trouble)?;
        let mut store = Store::of(connection);
        store.write_whole(fabric).and_then(|()| store.run("COMMIT"))?;
        store.connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE)").map_err(trouble)?;
        store.connection.close().map_err(|(_, error)| trouble(error))
    }

    /// Opens a file that `look` took for a store. It is read as it is first, so that a damaged one stays as it is.
    pub(super) fn open(path: &Path, clock: Arc<dyn Clock>) -> Result<(Fabric, Store), StoreError> {
        let new = check::beside(path).filter(|file| !file.exists()).collect::<Vec<_>>();
        Store::read_first(path, clock).inspect_err(|_| {
            // What SQLite laid beside a file that is refused is of no use to anybody.
            for file in new {
                std::fs::remove_file(file).ok();
            }
        })
    }

    fn read_first(path: &Path, clock: Arc<dyn Clock>) -> Result<(Fabric, Store), StoreError> {
        let small = std::fs::metadata(path).is_ok_and(|about| about.len() <= CHECKED_WHOLE);
        let reading = Store::connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let mut store = Store::of(reading);
        if small {
            store.check()?;
        }
        let fabric = store.load(clock)?;
        store.connection = Store::connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        store.connection.execute_batch("PRAGMA synchronous = NORMAL").map_err(trouble)?;
        store.data_version = -1;
        Ok((fabric, store))
    }

    fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, StoreError> {
        let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(trouble)?;
        connection.busy_timeout(PATIENCE).map_err(trouble)?;
        connection.set_prepared_statement_cache_capacity(32);
        Ok(connection)
    }

    fn of(connection: Connection) -> Store {
        let (names, moving) = (Names::default(), FxHashMap::default());
        Store { connection, names, change: 0, epoch: 0, clock: Time(0), data_version: -1, moving }
    }

    fn check(&self) -> Result<(), StoreError> {
        let said: String = self.connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(trouble)?;
        if said == "ok" { Ok(()) } else { Err(StoreError::damaged(said.trim_end_matches('.'))) }
    }

    fn run(&self, sql: &str) -> Result<(), StoreError> {
        self.connection.prepare_cached(sql).and_then(|mut statement| statement.execute([])).map(drop).map_err(trouble)
    }

    fn meta(&self, name: &str) -> Result<i64, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT value FROM meta WHERE name = ?1").map_err(trouble)?;
        let value = statement.query_row([name], |row| row.get(0)).optional().map_err(trouble)?;
        value.ok_or_else(|| StoreError::damaged(&format!("it does not tell its {name}")))
    }

    /// Forgets what is known, so that the next look reads everything.
    pub(super) fn forget(&mut self) {
        self.change = 0;
        self.data_version = -1;
    }

    /// Reads the whole fabric.
    pub(super) fn load(&mut self, clock: Arc<dyn Clock>) -> Result<Fabric, StoreError> {
        let mut fabric = rows::bare(clock);
        self.forget();
        self.names.cut(0);
        self.moving.clear();
        self.run("BEGIN")?;
        let read = self.take_over(&mut fabric);
        self.run("ROLLBACK")?;
        read?;
        rows::watch(&mut fabric);
        Ok(fabric)
    }

    /// Takes over what others have written since the last time, if anything.
    pub(super) fn look(&mut self, fabric: &mut Fabric) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached("PRAGMA data_version").map_err(trouble)?;
        let version: i64 = statement.query_row([], |row| row.get(0)).map_err(trouble)?;
        drop(statement);
        if version == self.data_version {
            return Ok(());
        }
        self.data_version = version;
        self.run("BEGIN")?;
        let read = self.catch_up(fabric);
        self.run("ROLLBACK")?;
        read
    }

    /// Locks the file against others that want to write, and takes over what they wrote.
    pub(super) fn lock(&mut self, fabric: &mut Fabric) -> Result<(), StoreError> {
        self.run("BEGIN IMMEDIATE")?;
        self.catch_up(fabric).inspect_err(|_| self.give_up())
    }

    /// Ends a transaction that came to nothing. It may have ended by itself.
    fn give_up(&self) {
        if !self.connection.is_autocommit() {
            self.run("ROLLBACK").ok();
        }
    }

    fn catch_up(&mut self, fabric: &mut Fabric) -> Result<(), StoreError> {
        let same_epoch = self.change != 0 && self.meta("epoch")? == self.epoch;
        if same_epoch && self.meta("change")? == self.change {
            return Ok(());
        }
        if !same_epoch {
            let mut new = rows::bare(Arc::clone(&fabric.clock));
            self.change = 0;
            self.names.cut(0);
            self.moving.clear();
            self.take_over(&mut new)?;
            rows::watch(&mut new);
            *fabric = new;
            return Ok(());
        }
        self.take_over(fabric)
    }

    /// Takes over all rows of changes that are newer than the known one.
    fn take_over(&mut self, fabric: &mut Fabric) -> Result<(), StoreError> {
        let (change, epoch, clock) = (self.meta("change")?, self.meta("epoch")?, Time(self.meta("clock")?));
        self.read_names()?;
        self.read_heads(fabric)?;
        self.read_contents(fabric)?;
        self.read_parts(fabric)?;
        rows::sound(fabric)?;
        // What came from the file need not go there.
        rows::touched(fabric);
        (self.change, self.epoch, self.clock) = (change, epoch, clock);
        fabric.clock.catch_up(clock);
        fabric.changed = Some(clock);
        Ok(())
    }

    fn read_names(&mut self) -> Result<(), StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT number, text FROM name WHERE number >= ?1 ORDER BY number").map_err(trouble)?;
        let mut found = statement.query([self.names.len() as i64]).map_err(trouble)?;
        while let Some(row) = found.next().map_err(trouble)? {
            let (number, text): (i64, String) = (row.get(0).map_err(trouble)?, row.get(1).map_err(trouble)?);
            if number != self.names.len() as i64 {
                return Err(StoreError::damaged("a name is missing"));
            }
            self.names.push(form::static_name(&text));
        }
        Ok(())
    }

    /// The condition on rows that are newer; the first part lets SQLite use its index of changed rows.
    fn newer(&self) -> String {
        if self.change == 0 { String::new() } else { format!("WHERE change > 1 AND change > {}", self.change) }
    }

    /// All objects come before any content, so that links may point forward.
    fn read_heads(&self, fabric: &mut Fabric) -> Result<(), StoreError> {
        let sql = format!("SELECT id, kind, owner FROM object {} ORDER BY place", self.newer());
        let mut statement = self.connection.prepare(&sql).map_err(trouble)?;
        let mut found = statement.query([]).map_err(trouble)?;
        while let Some(row) = found.next().map_err(trouble)? {
            let (id, number): ([u8; 16], i64) = (row.get(0).map_err(trouble)?, row.get(1).map_err(trouble)?);
            let owner: Option<[u8; 16]> = row.get(2).map_err(trouble)?;
            let name = self.names.text(number as u64).unwrap_or("");
            let kind = crate::kind::kind(name).ok_or_else(|| StoreError::damaged(&format!("there is no kind '{name}'")))?;
            rows::put_head(fabric, Head { id: Id(id), kind, owner: owner.map(Id), removed: false })?;
        }
        Ok(())
    }

    fn read_contents(&self, fabric: &mut Fabric) -> Result<(), StoreError> {
        let sql = format!("SELECT id, removed, data FROM object {} ORDER BY place", self.newer());
        let mut statement = self.connection.prepare(&sql).map_err(trouble)?;
        let mut found = statement.query([]).map_err(trouble)?;
        while let Some(row) = found.next().map_err(trouble)? {
            let (id, removed): ([u8; 16], bool) = (row.get(0).map_err(trouble)?, row.get(1).map_err(trouble)?);
            let data = row.get_ref(2).map_err(trouble)?;
            let fields = data.as_blob().ok().and_then(|data| bytes::read(data, &self.names));
            let fields = fields.ok_or_else(|| StoreError::damaged(&format!("the object {} cannot be read", Id(id))))?;
            rows::fill(fabric, Id(id), removed, fields);
        }
        Ok(())
    }

    fn read_parts(&mut self, fabric: &mut Fabric) -> Result<(), StoreError> {
        let sql = format!("SELECT topic, key, data FROM part {}", self.newer());
        let mut statement = self.connection.prepare(&sql).map_err(trouble)?;
        let mut found = statement.query([]).map_err(trouble)?;
        while let Some(row) = found.next().map_err(trouble)? {
            let (topic, key) = (row.get_ref(0).map_err(trouble)?, row.get::<_, [u8; 16]>(1).map_err(trouble)?);
            let data = row.get_ref(2).map_err(trouble)?;
            let (topic, data) = (topic.as_str().ok().and_then(Topic::of_name), data.as_str_or_null().ok());
            let (Some(topic), Some(data)) = (topic, data) else { return Err(StoreError::damaged("a row has no topic")) };
            if let (Some(data), true) = (data, Topic::MOVING.contains(&topic)) {
                self.moving.insert(topic, data.to_string());
            }
            rows::put_part(fabric, topic, Id(key), data)?;
        }
        Ok(())
    }

    /// Writes what was touched, and unlocks the file. On an error the file is as it was before.
    pub(super) fn commit(&mut self, fabric: &mut Fabric, touched: (Vec<Id>, Vec<(Topic, Id)>), moved: bool) -> Result<(), StoreError> {
        let names = self.names.len();
        let moving: Vec<(Topic, String)> = Topic::MOVING.into_iter().filter_map(|topic| self.moved(fabric, topic)).collect();
        if touched.0.is_empty() && touched.1.is_empty() && moving.is_empty() && !moved {
            return self.run("ROLLBACK");
        }
        let change = self.change + 1;
        let written = self.write(fabric, &touched, &moving, change).and_then(|()| self.run("COMMIT"));
        if written.is_err() {
            self.give_up();
            self.names.cut(names);
            return written;
        }
        self.change = change;
        self.moving.extend(moving);
        Ok(())
    }

    /// The row of a topic that is not as it was written last.
    fn moved(&self, fabric: &mut Fabric, topic: Topic) -> Option<(Topic, String)> {
        let data = rows::part(fabric, topic, Id::EMPTY)?;
        (self.moving.get(&topic) != Some(&data)).then_some((topic, data))
    }

    fn write(
        &mut self,
        fabric: &mut Fabric,
        touched: &(Vec<Id>, Vec<(Topic, Id)>),
        moving: &[(Topic, String)],
        change: i64,
    ) -> Result<(), StoreError> {
        let names = self.names.len();
        for id in &touched.0 {
            self.put_object(fabric, *id, change)?;
        }
        for (topic, id) in &touched.1 {
            let data = rows::part(fabric, *topic, *id);
            self.put_part(*topic, *id, change, data.as_deref())?;
        }
        for (topic, data) in moving {
            self.put_part(*topic, Id::EMPTY, change, Some(data))?;
        }
        self.put_names(names)?;
        self.put_meta("change", change)?;
        self.clock = self.clock.max(fabric.now());
        self.put_meta("clock", self.clock.0)
    }

    /// Writes everything, as change 1.
    fn write_whole(&mut self, fabric: &mut Fabric) -> Result<(), StoreError> {
        let ids: Vec<Id> = fabric.objects.every().map(|object| object.id).collect();
        for id in ids {
            self.put_object(fabric, id, 1)?;
        }
        for (topic, id) in rows::all_parts(fabric) {
            let data = rows::part(fabric, topic, id);
            self.put_part(topic, id, 1, data.as_deref())?;
        }
        self.put_names(0)?;
        self.put_meta("clock", fabric.changed.unwrap_or_else(|| fabric.now()).0)
    }

    /// Puts a whole other fabric in the place of what is there.
    pub(super) fn replace(&mut self, fabric: &mut Fabric) -> Result<(), StoreError> {
        self.run("BEGIN IMMEDIATE")?;
        let written = self.rewrite(fabric).and_then(|epoch| self.run("COMMIT").map(|()| epoch));
        match written {
            Ok(epoch) => {
                (self.change, self.epoch) = (1, epoch);
                self.moving.clear();
                rows::touched(fabric);
                Ok(())
            }
            Err(error) => {
                self.give_up();
                self.forget();
                Err(error)
            }
        }
    }

    fn rewrite(&mut self, fabric: &mut Fabric) -> Result<i64, StoreError> {
        let epoch = self.meta("epoch")? + 1;
        for table in ["object", "part", "name"] {
            self.run(&format!("DELETE FROM {table}"))?;
        }
        self.names.cut(0);
        self.write_whole(fabric)?;
        self.put_meta("change", 1)?;
        self.put_meta("epoch", epoch)?;
        Ok(epoch)
    }

    fn put_object(&mut self, fabric: &Fabric, id: Id, change: i64) -> Result<(), StoreError> {
        // One that was begun and undone is not there.
        let Some(head) = rows::head(fabric, id) else { return Ok(()) };
        let kind = self.names.number(head.kind.key) as i64;
        let data = bytes::write(&fabric.fields(id), &mut self.names);
        let mut statement = self.connection.prepare_cached(PUT_OBJECT).map_err(trouble)?;
        let owner = head.owner.map(|owner| owner.0);
        statement.execute(params![id.0, kind, owner, head.removed, change, data]).map(drop).map_err(trouble)
    }

    fn put_part(&self, topic: Topic, id: Id, change: i64, data: Option<&str>) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(PUT_PART).map_err(trouble)?;
        statement.execute(params![topic.name(), id.0, change, data]).map(drop).map_err(trouble)
    }

    fn put_names(&self, known: usize) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached("INSERT INTO name(number, text) VALUES (?1, ?2)").map_err(trouble)?;
        for (place, text) in self.names.since(known).iter().enumerate() {
            statement.execute(params![(known + place) as i64, text]).map_err(trouble)?;
        }
        Ok(())
    }

    fn put_meta(&self, name: &str, value: i64) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached("UPDATE meta SET value = ?2 WHERE name = ?1").map_err(trouble)?;
        statement.execute(params![name, value]).map(drop).map_err(trouble)
    }

    /// Lets the file grow no further: what a full disk does.
    #[cfg(test)]
    pub(super) fn fill_disk(&self) {
        let pages: i64 = self.connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap_or(1);
        self.connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |row| row.get::<_, i64>(0)).ok();
    }
}

/// An error of SQLite as a sentence.
fn trouble(error: rusqlite::Error) -> StoreError {
    let what = match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            "Another shell has been writing to it for a long time. Try again when that is done."
        }
        Some(ErrorCode::DiskFull) => "The disk is full, so the change was not kept. Free some space and try again.",
        Some(ErrorCode::ReadOnly) => "It cannot be written: the file, or the folder that it lies in, is read-only.",
        Some(ErrorCode::CannotOpen) => "It cannot be opened: a file beside it must be made, and its folder cannot be written.",
        Some(ErrorCode::PermissionDenied) => "This user has no permission to use it.",
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => return StoreError::damaged(&text_of(&error)),
        Some(_) => return StoreError::new(format!("SQLite says: {}.", text_of(&error))),
        None => return StoreError::damaged(&text_of(&error)),
    };
    StoreError::new(what)
}

fn text_of(error: &rusqlite::Error) -> String {
    error.to_string().trim_end_matches('.').to_string()
}
