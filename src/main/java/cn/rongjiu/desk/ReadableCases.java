package cn.rongjiu.desk;

/**
 * The cases somebody may read, as a part of statements: the same as {@link cn.rongjiu.authority.ReadRights} tells of a
 * single case, so that neither lists nor counts tell of others.
 */
final class ReadableCases {

    static final String OWN =
            """
            select case_number from rj_person where user_id = #{userId}
            <if test='!forOffice'>union all select case_number from rj_case where applicant = #{userId}</if>""";

    /** What the person holds or may take of the engine's tasks t, himself or through a group. */
    static final String MINE =
            """
             (t.ASSIGNEE_ = #{userId} or t.ASSIGNEE_ is null and exists (
               select 1 from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and (
               l.USER_ID_ = #{userId}
               <if test='!groups.isEmpty()'>
               or l.GROUP_ID_ in <foreach collection='groups' item='g' open='(' separator=',' close=')'>#{g}</foreach>
               </if>)))""";

    /** The persons of whom somebody reads who acts for their unit (E7). */
    static final String OF_UNIT =
            """
            select person_id from rj_participation where user_id = #{userId} and role = 'UNIT_PARTY'
            union all
            select v.TEXT_ from ACT_RU_TASK t
              join ACT_RU_VARIABLE v on v.EXECUTION_ID_ = t.PROC_INST_ID_ and v.NAME_ = 'personId'
             where t.TASK_DEF_KEY_ in
               <foreach collection='unitSteps' item='k' open='(' separator=',' close=')'>#{k}</foreach> and"""
                    + MINE;

    static final String HANDLED =
            """
            select case_number from rj_participation
             where user_id = #{userId} and role not in ('APPLICANT', 'RESPONDENT', 'UNIT_PARTY')
            union all select case_number from rj_investigator where user_id = #{userId}
            <if test='forOffice'>
            union all select case_number from rj_case where applicant = #{userId} or state = 'STUB'
            </if>
            <if test='guardsSecrets'>
            union all select case_number from rj_case
             where secret_level not in ('NONE', 'WORK_SECRET') and state <![CDATA[<>]]> 'STUB'
            </if>
            union all
            select p.BUSINESS_KEY_ from ACT_RU_TASK t join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_
             where p.BUSINESS_KEY_ is not null and t.TASK_DEF_KEY_ not in
               <foreach collection='unitSteps' item='k' open='(' separator=',' close=')'>#{k}</foreach> and"""
                    + MINE;

    static final String READABLE = """
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
    static final String OPEN_PERSON =
            """
            (r.reading in ('HANDLER', 'ALL')
              or r.reading = 'OWN' and (p.user_id = #{userId} or p.user_id is null and r.applicant = #{userId})
              or r.reading = 'UNIT' and p.person_id in ("""
                    + OF_UNIT + "))";

    /** A party does not find out by asking what is hidden from him: {@link ForParties#hides}. */
    static final String KNOWN_ROOM =
            """
            s.TEXT_ <![CDATA[<>]]> 'transfer' and (r.reading = 'UNIT' or s.TEXT_ not in ('resultuse', 'rectification')
              or p.state not like 'DECIDED%')""";

    static final String MATCHING =
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
                    + ") and (r.reading in ('HANDLER', 'ALL') or " + KNOWN_ROOM + ") and " + Standing.INNERMOST
                    + ")</if>";

    private ReadableCases() {}
}
