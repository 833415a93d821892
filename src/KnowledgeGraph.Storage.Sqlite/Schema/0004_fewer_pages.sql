-- Each index that a new row stands in is a page that its commit writes, unless rows that come together stand together in it.
-- What a fact leads to is mostly new with it (an event, an article), whom it comes from is known: so the object goes first.
DROP INDEX fact_between;
CREATE INDEX fact_between ON fact (object, subject, type);

-- Claims of a group have few degrees of confidence: the oldest of all is the oldest of the first claims of each, and needs no index of its own.
DROP INDEX claim_oldest;
DROP INDEX claim_best;
CREATE UNIQUE INDEX claim_best ON claim (claim_group, confidence DESC, day, id);

-- Groups of claims are sought by the groups of mentions that they are about: as rows, of which new ones stand at the end, not as ids. An object that is an article has no group.
ALTER TABLE claim_group ADD COLUMN subject_group INTEGER REFERENCES mention_group;
ALTER TABLE claim_group ADD COLUMN object_group INTEGER REFERENCES mention_group;
UPDATE claim_group SET
    subject_group = (SELECT row FROM mention_group WHERE id = claim_group.subject),
    object_group = (SELECT row FROM mention_group WHERE id = claim_group.object);
DROP INDEX claim_group_of_subject;
DROP INDEX claim_group_of_object;
CREATE INDEX claim_group_of_subject ON claim_group (subject_group);
CREATE INDEX claim_group_of_object ON claim_group (object_group) WHERE object_group IS NOT NULL;
