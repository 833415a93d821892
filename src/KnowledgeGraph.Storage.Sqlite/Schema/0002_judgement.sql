-- What people decided about who is who: a log that only grows; the judgement itself as JSON.
CREATE TABLE judgement (
    id TEXT PRIMARY KEY,
    judgement TEXT NOT NULL
) STRICT, WITHOUT ROWID;
