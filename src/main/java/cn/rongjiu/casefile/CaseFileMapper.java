package cn.rongjiu.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CaseFileMapper {

    @Insert(
            """
            insert into rj_case (case_number, channel, matter, occurred_on, filing_number, secret_level, applicant,
                                 received_on, state, custodian, opened_at)
            values (#{caseNumber}, #{channel}, #{matter}, #{occurredOn}, #{filingNumber}, #{secretLevel}, #{applicant},
                    #{receivedOn}, #{state}, #{custodian}, #{openedAt})""")
    void insert(CaseFile file);

    /** Locks the case until the step commits: its persons move one after the other. What was read before is stale. */
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("select case_number from rj_case where case_number = #{caseNumber} for update")
    String lock(String caseNumber);

    @Select("select * from rj_case where case_number = #{caseNumber}")
    CaseFile find(String caseNumber);

    @Update("update rj_case set state = #{state} where case_number = #{caseNumber}")
    void move(@Param("caseNumber") String caseNumber, @Param("state") CaseState state);

    @Update(
            """
            update rj_case set secret_level = #{level}, custodian = #{custodian}
            where case_number = #{caseNumber}""")
    void classify(
            @Param("caseNumber") String caseNumber, @Param("level") String level, @Param("custodian") String custodian);

    @Select(
            """
            select case_number from rj_case
            where state <> 'STUB' and secret_level not in ('NONE', 'WORK_SECRET')""")
    List<String> isolated();

    /** The outcome outlives the state, which the archive changes once more. */
    @Update(
            """
            update rj_case set state = #{outcome}, outcome = #{outcome}, closed_at = #{at}
            where case_number = #{caseNumber}""")
    void close(
            @Param("caseNumber") String caseNumber, @Param("outcome") CaseState outcome, @Param("at") LocalDateTime at);

    @Update(
            """
            update rj_case set state = 'ARCHIVED', archived_on = #{on}, retained_until = #{until}
            where case_number = #{caseNumber}""")
    void archive(@Param("caseNumber") String caseNumber, @Param("on") LocalDate on, @Param("until") LocalDate until);

    @Update(
            """
            update rj_case set state = 'REVIEWING', outcome = null, closed_at = null, archived_on = null,
                   retained_until = null
            where case_number = #{caseNumber}""")
    void reopen(String caseNumber);

    @Select(
            """
            select outcome, closed_at, archived_on, retained_until from rj_case
            where case_number = #{caseNumber} and closed_at is not null""")
    CaseEnd end(String caseNumber);

    @Insert(
            """
            insert into rj_person (person_id, case_number, ordinal, name, post, unit, user_id, state)
            values (#{personId}, #{caseNumber}, #{ordinal}, #{name}, #{post}, #{unit}, #{userId}, #{state})""")
    void insertPerson(Person person);

    @Select("select * from rj_person where case_number = #{caseNumber} order by ordinal")
    List<Person> persons(String caseNumber);

    @Select(
            """
            select user_id, false as applied from rj_person where case_number = #{caseNumber} and user_id is not null
            union all
            select applicant, true from rj_case where case_number = #{caseNumber} and applicant is not null""")
    List<Party> parties(@Param("caseNumber") String caseNumber);

    @Select("select * from rj_person where person_id = #{personId}")
    Person person(String personId);

    /** The person of this id, or everybody in whose name this staff number stands. */
    @Select(
            """
            select * from rj_person where person_id = #{id} or user_id = #{id}
            order by case_number, ordinal""")
    List<Person> called(String id);

    /** Whoever withdrew no longer moves with the others (E3). */
    @Update("update rj_person set state = #{state} where case_number = #{caseNumber} and state <> 'WITHDRAWN'")
    void movePersons(@Param("caseNumber") String caseNumber, @Param("state") CaseState state);

    @Update("update rj_person set state = #{state} where person_id = #{personId}")
    void movePerson(@Param("personId") String personId, @Param("state") CaseState state);

    @Update("update rj_person set separate_road = true where person_id = #{personId}")
    void separate(String personId);

    @Select("select person_id from rj_person where case_number = #{caseNumber} and separate_road = true")
    List<String> separated(String caseNumber);

    /** What was set going under an earlier decision can be told by its number. */
    @Update(
            """
            update rj_person set state = #{state}, grade = #{grade}, decision = decision + 1
            where person_id = #{personId}""")
    void grade(@Param("personId") String personId, @Param("state") CaseState state, @Param("grade") Grade grade);

    @Update("update rj_person set state = #{state}, grade = null where person_id = #{personId}")
    void ungrade(@Param("personId") String personId, @Param("state") CaseState state);
}
