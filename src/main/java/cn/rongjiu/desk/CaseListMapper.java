package cn.rongjiu.desk;

import cn.rongjiu.casefile.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Finds cases, and what a list of them shows. The engine's tables are written in capitals, as MySQL keeps them. */
@Mapper
interface CaseListMapper {

    @Select("<script>select case_number, matter, applicant, received_on, state, secret_level, custodian, reading,"
            + " outcome, closed_at, archived_on, retained_until from "
            + ReadableCases.READABLE + ' ' + ReadableCases.MATCHING
            + " order by r.opened_at desc, r.case_number desc limit #{limit} offset #{offset}</script>")
    List<CaseRow> find(CaseQuery query);

    @Select("<script>select count(*) from " + ReadableCases.READABLE + ' ' + ReadableCases.MATCHING + "</script>")
    long count(CaseQuery query);

    /** The ids of the persons of whom he reads who acts for their unit. */
    @Select("<script>" + ReadableCases.OF_UNIT + "</script>")
    Set<String> ofUnit(CaseQuery query);

    @Select("<script>select * from rj_person where case_number in"
            + " <foreach collection='numbers' item='n' open='(' separator=',' close=')'>#{n}</foreach>"
            + " order by case_number, ordinal</script>")
    List<Person> persons(@Param("numbers") Collection<String> numbers);

    @Select("<script>select e.BUSINESS_KEY_ as case_number, s.TEXT_ as room, v.TEXT_ as person_id"
            + " from ACT_RU_EXECUTION e"
            + " join ACT_RU_VARIABLE s on s.EXECUTION_ID_ = e.ID_ and s.NAME_ = 'stage'"
            + " left join ACT_RU_VARIABLE v on v.EXECUTION_ID_ = e.ID_ and v.NAME_ = 'personId'"
            + " where e.BUSINESS_KEY_ in"
            + " <foreach collection='numbers' item='n' open='(' separator=',' close=')'>#{n}</foreach>"
            + " and " + Standing.INNERMOST + "</script>")
    List<Standing> standing(@Param("numbers") Collection<String> numbers);

    /** The running clocks by their newest lines; a paused clock has no due date. */
    @Select("<script>select l.case_number, l.person_id, l.code, l.due_on from rj_clock l where l.case_number in"
            + " <foreach collection='numbers' item='n' open='(' separator=',' close=')'>#{n}</foreach>"
            + " and l.event <![CDATA[<>]]> 'STOPPED' and l.due_on is not null and not exists ("
            + "select 1 from rj_clock n where n.case_number = l.case_number and n.code = l.code"
            + " and coalesce(n.person_id, '') = coalesce(l.person_id, '') and n.clock_id > l.clock_id)</script>")
    List<Due> dues(@Param("numbers") Collection<String> numbers);

    /** Those of the cases in which somebody was told of his transfer. */
    @Select("<script>select distinct case_number from rj_notice where template = '" + Told.OF_TRANSFER
            + "' and state <![CDATA[<>]]> 'HELD' and case_number in"
            + " <foreach collection='numbers' item='n' open='(' separator=',' close=')'>#{n}</foreach></script>")
    Set<String> toldOfTransfer(@Param("numbers") Collection<String> numbers);

    @Select("select count(*) from rj_case where matter = #{matter}")
    int withMatter(String matter);

    /** @param personId null where the clock concerns the whole case */
    record Due(String caseNumber, String personId, String code, LocalDate dueOn) {}
}
