-- Run once, by the container of PostgreSQL, in a new and empty database: the role that owns the tables and migrates, and
-- the role that serves (docs/operating.md, "Your own PostgreSQL").
DO $$
BEGIN
  EXECUTE format('CREATE ROLE alongside_owner LOGIN PASSWORD %L', trim(pg_read_file('/run/secrets/owner_password'), E'\n'));
  EXECUTE format('CREATE ROLE alongside_app LOGIN PASSWORD %L', trim(pg_read_file('/run/secrets/app_password'), E'\n'));
END
$$;
ALTER DATABASE alongside OWNER TO alongside_owner;
REVOKE ALL ON DATABASE alongside FROM PUBLIC;
GRANT CONNECT ON DATABASE alongside TO alongside_app;
