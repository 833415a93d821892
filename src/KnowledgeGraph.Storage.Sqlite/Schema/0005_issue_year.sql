-- The year of issue of an article whose page has no day: articles read from a store again must resolve their dates as they did on their page.
ALTER TABLE article ADD COLUMN issue_year INTEGER;
