package cn.rongjiu.determination;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ConsentMapper {

    @Insert(
            """
            insert into rj_consent (consent_id, case_number, person_id, investigation_round, granted, given_by, given_at)
            values (#{consentId}, #{caseNumber}, #{personId}, #{investigationRound}, #{granted}, #{givenBy},
                    #{givenAt})""")
    void insert(Consent consent);

    @Select(
            """
            select granted from rj_consent
            where person_id = #{personId} and investigation_round = #{round}""")
    Boolean granted(@Param("personId") String personId, @Param("round") int investigationRound);
}
