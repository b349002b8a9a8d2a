package cn.rongjiu.desk;

import cn.rongjiu.casefile.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * Finds cases. The right to read is part of the statement, the same as {@link cn.rongjiu.authority.ReadRights} tells of
 * a single case, so that neither lists nor counts tell of others. The engine's tables are written in capitals, as MySQL
 * keeps them.
 */
@Mapper
interface CaseListMapper {

    String OWN =
            """
            select case_number from rj_person where user_id = #{userId}
            <if test='!forOffice'>union all select case_number from rj_case where applicant = #{userId}</if>""";

    /** What the person holds or may take of the engine's tasks t, himself or through a group. */
    String MINE =
            """
             (t.ASSIGNEE_ = #{userId} or t.ASSIGNEE_ is null and exists (
               select 1 from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and (
               l.USER_ID_ = #{userId}
               <if test='!groups.isEmpty()'>
               or l.GROUP_ID_ in <foreach collection='groups' item='g' open='(' separator=',' close=')'>#{g}</foreach>
               </if>)))""";

    /** The persons of whom somebody reads who acts for their unit (E7). */
    String OF_UNIT =
            """
            select person_id from rj_participation where user_id = #{userId} and role = 'UNIT_PARTY'
            union all
            select v.TEXT_ from ACT_RU_TASK t
              join ACT_RU_VARIABLE v on v.EXECUTION_ID_ = t.PROC_INST_ID_ and v.NAME_ = 'personId'
             where t.TASK_DEF_KEY_ in
               <foreach collection='unitSteps' item='k' open='(' separator=',' close=')'>#{k}</foreach> and"""
                    + MINE;

    String HANDLED =
            """
            select case_number from rj_participation
             where user_id = #{userId} and role not in ('APPLICANT', 'RESPONDENT', 'UNIT_PARTY')
            union all select case_number from rj_investigator where user_id = #{userId}
            <if test='forOffice'>
            union all select case_number from rj_case where applicant = #{userId} or state = 'STUB'
            </if>
            union all
            select p.BUSINESS_KEY_ from ACT_RU_TASK t join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_
             where p.BUSINESS_KEY_ is not null and t.TASK_DEF_KEY_ not in
               <foreach collection='unitSteps' item='k' open='(' separator=',' close=')'>#{k}</foreach> and"""
                    + MINE;

    String READABLE = """
            (select c.*, case when c.case_number in (""" + OWN + ") then 'OWN'"
            + """
             when c.case_number in (
               select case_number from rj_recusal where user_id = #{userId} and granted = true) then 'NONE'
             <choose><when test='oversees'>else 'ALL'</when>
             <otherwise>when c.case_number in ("""
            + HANDLED
            + """
            ) then 'HANDLER' when c.case_number in (
              select case_number from rj_person where person_id in ("""
            + OF_UNIT
            + """
            )) then 'UNIT' else 'NONE'</otherwise></choose> end as reading from rj_case c) r""";

    /** Of the persons of a case found, those a party or his unit may read of. */
    String OPEN_PERSON =
            """
            (r.reading in ('HANDLER', 'ALL')
              or r.reading = 'OWN' and (p.user_id = #{userId} or p.user_id is null and r.applicant = #{userId})
              or r.reading = 'UNIT' and p.person_id in ("""
                    + OF_UNIT + "))";

    String MATCHING =
            """
            where r.reading <choose><when test='ownOnly'>= 'OWN'</when>
                                    <otherwise><![CDATA[<>]]> 'NONE'</otherwise></choose>
            <if test='pattern != null'> and (
              r.case_number like #{pattern} escape '!' or r.case_number = #{number}
              or r.secret_level in ('NONE', 'WORK_SECRET') and (r.matter like #{pattern} escape '!'
              or exists (select 1 from rj_person p where p.case_number = r.case_number
                          and p.name like #{pattern} escape '!' and\s"""
                    + OPEN_PERSON
                    + """
            )))</if>
            <if test='stage != null'> and exists (
              select 1 from ACT_RU_EXECUTION e
                join ACT_RU_VARIABLE s on s.EXECUTION_ID_ = e.ID_ and s.NAME_ = 'stage' and s.TEXT_ = #{stage}
                left join ACT_RU_VARIABLE v on v.EXECUTION_ID_ = e.ID_ and v.NAME_ = 'personId'
                left join rj_person p on p.person_id = v.TEXT_
               where e.BUSINESS_KEY_ = r.case_number and (p.person_id is null or\s"""
                    + OPEN_PERSON
                    + ") and " + Standing.INNERMOST + ")</if>";

    @Select("<script>select case_number, matter, applicant, received_on, state, secret_level, custodian, reading,"
            + " outcome, closed_at, archived_on, retained_until from "
            + READABLE + ' ' + MATCHING
            + " order by r.opened_at desc, r.case_number desc limit #{limit} offset #{offset}</script>")
    List<CaseRow> find(CaseQuery query);

    @Select("<script>select count(*) from " + READABLE + ' ' + MATCHING + "</script>")
    long count(CaseQuery query);

    /** The ids of the persons of whom he reads who acts for their unit. */
    @Select("<script>" + OF_UNIT + "</script>")
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
    @Select("<script>select l.case_number, l.person_id, l.due_on from rj_clock l where l.case_number in"
            + " <foreach collection='numbers' item='n' open='(' separator=',' close=')'>#{n}</foreach>"
            + " and l.event <![CDATA[<>]]> 'STOPPED' and l.due_on is not null and not exists ("
            + "select 1 from rj_clock n where n.case_number = l.case_number and n.code = l.code"
            + " and coalesce(n.person_id, '') = coalesce(l.person_id, '') and n.clock_id > l.clock_id)</script>")
    List<Due> dues(@Param("numbers") Collection<String> numbers);

    @Select("select count(*) from rj_case where matter = #{matter}")
    int withMatter(String matter);

    /** @param personId null where the clock concerns the whole case */
    record Due(String caseNumber, String personId, LocalDate dueOn) {}
}
