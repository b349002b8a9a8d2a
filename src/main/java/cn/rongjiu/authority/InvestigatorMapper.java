package cn.rongjiu.authority;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface InvestigatorMapper {

    @Insert(
            """
            insert into rj_investigator (case_number, user_id, is_lead, ordinal, appointed_on, active)
            values (#{caseNumber}, #{userId}, #{isLead}, #{ordinal}, #{appointedOn}, #{active})""")
    void insert(Investigator investigator);

    @Select("select * from rj_investigator where case_number = #{caseNumber} order by ordinal, active desc, user_id")
    List<Investigator> all(@Param("caseNumber") String caseNumber);

    @Update(
            """
            update rj_investigator set active = false
            where case_number = #{caseNumber} and user_id = #{userId}""")
    void retire(@Param("caseNumber") String caseNumber, @Param("userId") String userId);

    @Insert("insert into rj_owed_statement (case_number, user_id, since) values (#{caseNumber}, #{userId}, #{since})")
    void owe(
            @Param("caseNumber") String caseNumber,
            @Param("userId") String userId,
            @Param("since") LocalDateTime since);

    @Update(
            """
            update rj_owed_statement set filed_at = #{at}
            where case_number = #{caseNumber} and user_id = #{userId} and filed_at is null""")
    int filed(@Param("caseNumber") String caseNumber, @Param("userId") String userId, @Param("at") LocalDateTime at);

    @Update(
            """
            update rj_investigator set active = false, replaced_by = #{newUser}
            where case_number = #{caseNumber} and user_id = #{oldUser}""")
    void replaced(
            @Param("caseNumber") String caseNumber, @Param("oldUser") String oldUser, @Param("newUser") String newUser);
}
