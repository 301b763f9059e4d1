package org.seedbed.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Roles and databases of the parts. None of them is a superuser: row-level security does not bind one. */
final class Databases {
    private final Ports ports;
    private final Secrets secrets;

    Databases(Ports ports, Secrets secrets) {
        this.ports = ports;
        this.secrets = secrets;
    }

    boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** A database with its owner. Names and passwords are our own letters and hex digits, so they need no quoting. */
    void ensure(String name, String password) {
        ensureRole(name, password);
        try (var connection = connect();
                var sql = connection.createStatement()) {
            if (!exists(sql, "select 1 from pg_database where datname = '" + name + "'")) {
                sql.execute("create database " + name + " owner " + name);
            }
            // What nobody is given, everybody has: the owner is all who may come in.
            sql.execute("revoke all on database " + name + " from public");
        } catch (SQLException e) {
            throw new StackFailure("无法创建数据库 / Cannot create database " + name + ": " + e.getMessage());
        }
    }

    /** Lets a role into a database that is not its own. */
    void admit(String role, String database) {
        try (var connection = connect();
                var sql = connection.createStatement()) {
            sql.execute("grant connect on database " + database + " to " + role);
        } catch (SQLException e) {
            throw new StackFailure("无法授权 / Cannot admit " + role + " to " + database + ": " + e.getMessage());
        }
    }

    void ensureRole(String name, String password) {
        try (var connection = connect();
                var sql = connection.createStatement()) {
            var known = exists(sql, "select 1 from pg_roles where rolname = '" + name + "'");
            sql.execute((known ? "alter" : "create") + " role " + name + " login password '" + password + "'");
        } catch (SQLException e) {
            throw new StackFailure("无法创建数据库角色 / Cannot create database role " + name + ": " + e.getMessage());
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(ports.jdbcUrl("postgres"), "postgres", secrets.postgres());
    }
}
