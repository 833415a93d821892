-- The newest mentions of a group are read from the end of mention_oldest: an index less is some pages less that each article writes.
DROP INDEX mention_newest;
