-- Rows are named by integers inside the store; public ids stand in one column each, so that renaming an entity is one update.
-- Days are day numbers (1 = 0001-01-01). Where a day is sorted by, a missing one is 2147483647, which comes last; the columns
-- that end in _newest hold the same days negated, so that every order ascends and undated rows come last in both directions.
-- Texts compare by their UTF-8 bytes, which is the order of code points.

CREATE TABLE entity (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    attributes TEXT NOT NULL,
    articles INTEGER NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    date_first INTEGER NOT NULL,
    date_last INTEGER NOT NULL,
    articles_most INTEGER NOT NULL AS (-articles),
    first_seen_newest INTEGER NOT NULL AS (iif(first_seen = 2147483647, first_seen, -first_seen)),
    last_seen_newest INTEGER NOT NULL AS (iif(last_seen = 2147483647, last_seen, -last_seen)),
    date_newest INTEGER NOT NULL AS (iif(date_first = 2147483647, date_first, -date_first))
) STRICT;
CREATE INDEX entity_by_name ON entity (type, name, id);
CREATE INDEX entity_by_articles ON entity (type, articles_most, id);
CREATE INDEX entity_by_first_seen ON entity (type, first_seen, id);
CREATE INDEX entity_by_first_seen_newest ON entity (type, first_seen_newest, id);
CREATE INDEX entity_by_last_seen ON entity (type, last_seen, id);
CREATE INDEX entity_by_last_seen_newest ON entity (type, last_seen_newest, id);
CREATE INDEX entity_by_date ON entity (type, date_first, id);
CREATE INDEX entity_by_date_newest ON entity (type, date_newest, id);

-- Every form of its name, the name itself included.
CREATE TABLE entity_form (
    entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
    form TEXT NOT NULL,
    PRIMARY KEY (entity, form)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_form_by_text ON entity_form (form);

CREATE TABLE entity_attribute (
    entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (entity, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_attribute_by_value ON entity_attribute (name, value);

CREATE TABLE fact (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    subject INTEGER NOT NULL REFERENCES entity,
    object INTEGER NOT NULL REFERENCES entity,
    attributes TEXT NOT NULL,
    articles INTEGER NOT NULL,
    confidence REAL NOT NULL,
    best TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    last_seen_newest INTEGER NOT NULL AS (iif(last_seen = 2147483647, last_seen, -last_seen))
) STRICT;
CREATE INDEX fact_out_oldest ON fact (subject, type, first_seen, id);
CREATE INDEX fact_out_newest ON fact (subject, type, last_seen_newest, id);
CREATE INDEX fact_in_oldest ON fact (object, type, first_seen, id);
CREATE INDEX fact_in_newest ON fact (object, type, last_seen_newest, id);
CREATE INDEX fact_between ON fact (subject, object, type);

CREATE TABLE article (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    number INTEGER NOT NULL,
    page TEXT NOT NULL,
    page_number TEXT,
    newspaper TEXT,
    home TEXT,
    home_code TEXT,
    issue_day INTEGER,
    address TEXT,
    extractor TEXT NOT NULL
) STRICT;

-- What identity works on: mentions that look alike, claims that state alike. Faces never change, so keys and references are written once.
CREATE TABLE mention_group (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    entity INTEGER NOT NULL REFERENCES entity,
    face TEXT NOT NULL,
    count INTEGER NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    earliest_day INTEGER,
    earliest_id TEXT NOT NULL,
    names TEXT NOT NULL,
    attributes TEXT NOT NULL
) STRICT;
CREATE INDEX mention_group_of_entity ON mention_group (entity);

CREATE TABLE mention_group_key (
    type TEXT NOT NULL,
    key TEXT NOT NULL,
    mention_group INTEGER NOT NULL REFERENCES mention_group ON DELETE CASCADE,
    PRIMARY KEY (type, key, mention_group)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_group_key_of_group ON mention_group_key (mention_group);

CREATE TABLE mention_group_reference (
    referred TEXT NOT NULL,
    mention_group INTEGER NOT NULL REFERENCES mention_group ON DELETE CASCADE,
    PRIMARY KEY (referred, mention_group)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_group_reference_of_group ON mention_group_reference (mention_group);

CREATE TABLE claim_group (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    fact INTEGER NOT NULL REFERENCES fact,
    type TEXT NOT NULL,
    subject TEXT NOT NULL,
    object TEXT NOT NULL,
    attributes TEXT NOT NULL,
    count INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    earliest_day INTEGER,
    earliest_id TEXT NOT NULL,
    best TEXT NOT NULL
) STRICT;
CREATE INDEX claim_group_of_fact ON claim_group (fact);
CREATE INDEX claim_group_of_subject ON claim_group (subject);
CREATE INDEX claim_group_of_object ON claim_group (object);

CREATE TABLE mention (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    mention_group INTEGER NOT NULL REFERENCES mention_group,
    place INTEGER NOT NULL,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    occurrences TEXT NOT NULL,
    attributes TEXT NOT NULL,
    day INTEGER NOT NULL,
    day_newest INTEGER NOT NULL AS (iif(day = 2147483647, day, -day))
) STRICT;
CREATE INDEX mention_of_article ON mention (article, place);
CREATE INDEX mention_oldest ON mention (mention_group, day, id);
CREATE INDEX mention_newest ON mention (mention_group, day_newest, id);

CREATE TABLE claim (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    claim_group INTEGER NOT NULL REFERENCES claim_group,
    place INTEGER NOT NULL,
    subject TEXT NOT NULL,
    object TEXT NOT NULL,
    type TEXT NOT NULL,
    attributes TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL,
    day INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_of_article ON claim (article, place);
CREATE UNIQUE INDEX claim_oldest ON claim (claim_group, day, id);
CREATE INDEX claim_best ON claim (claim_group, confidence DESC, day, id);

-- Words to rows. Tokens come from Core and are written as hexadecimal words, so that the tokenizer takes each whole whatever it holds.
CREATE VIRTUAL TABLE entity_search USING fts5 (tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
CREATE VIRTUAL TABLE article_search USING fts5 (tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

CREATE TABLE change (
    sequence INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    articles TEXT NOT NULL,
    at TEXT NOT NULL,
    diff TEXT NOT NULL
) STRICT;

CREATE TABLE lease (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    token TEXT NOT NULL,
    holder TEXT NOT NULL,
    until TEXT NOT NULL
) STRICT;

-- How many there are of each type, kept by triggers, so that counting does not read what it counts.
CREATE TABLE tally (
    kind TEXT NOT NULL,
    type TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (kind, type)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entity_added AFTER INSERT ON entity BEGIN
    INSERT INTO tally (kind, type, count) VALUES ('entity', NEW.type, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER entity_removed AFTER DELETE ON entity BEGIN
    UPDATE tally SET count = count - 1 WHERE kind = 'entity' AND type = OLD.type;
END;
CREATE TRIGGER fact_added AFTER INSERT ON fact BEGIN
    INSERT INTO tally (kind, type, count) VALUES ('fact', NEW.type, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER fact_removed AFTER DELETE ON fact BEGIN
    UPDATE tally SET count = count - 1 WHERE kind = 'fact' AND type = OLD.type;
END;
CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
    INSERT INTO tally (kind, type, count) VALUES ('article', 'Article', 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
    UPDATE tally SET count = count - 1 WHERE kind = 'article';
END;
