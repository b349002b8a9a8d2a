package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

class EngineDdlTest {

    @Test
    void every_table_of_the_engine_is_created_on_both_databases() {
        assertThat(EngineDdl.forMySql().tables())
                .hasSize(49)
                .containsExactlyInAnyOrderElementsOf(EngineDdl.forH2().tables());
    }

    @Test
    void statements_are_split_at_line_ends_and_carry_no_comment() {
        List<String> statements = new EngineDdl(
                        "-- a; b\ncreate table A (\n  X varchar(2)\n);\ninsert into A values ('; ');\n")
                .statements();

        assertThat(statements).containsExactly("create table A (\nX varchar(2)\n)", "insert into A values ('; ')");
    }

    @Test
    void mysql_tables_keep_every_character_and_compare_ids_exactly() {
        assertThat(EngineDdl.forMySql().statements())
                .filteredOn(statement -> statement.startsWith("create table"))
                .allMatch(statement -> statement.contains("CHARSET=utf8mb4 COLLATE utf8mb4_bin"));
    }

    @Test
    void version_is_the_one_of_the_engine_on_the_class_path() {
        assertThat(EngineDdl.forH2().version())
                .isEqualTo(ProcessEngine.class.getPackage().getImplementationVersion());
    }

    @Test
    void on_mysql_no_key_of_incidents_cascades_onto_incidents() {
        assertThat(EngineDdl.forH2().text()).contains("references ACT_RU_INCIDENT (ID_)");
        assertThat(EngineDdl.forMySql().text()).doesNotContain("references ACT_RU_INCIDENT");
        assertThat(EngineDdl.forMySql().statements())
                .anyMatch(statement -> statement.contains("ACT_FK_INC_EXE"))
                .anyMatch(statement -> statement.contains("ACT_FK_INC_PROCDEF"));
    }
}
