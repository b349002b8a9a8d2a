package cn.rongjiu.appeal;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ReopeningMapper {

    @Insert("insert into rj_appeal_reopening (appeal_id) values (#{id})")
    void insert(String appealId);

    /** Whether the newest late appeal of the case is one of them. */
    @Select(
            """
            select count(*) from rj_appeal_reopening
            where appeal_id = (select max(appeal_id) from rj_appeal
                               where case_number = #{caseNumber} and late = true)""")
    int newest(String caseNumber);

    @Select("select count(*) from rj_appeal where case_number = #{caseNumber} and outcome is null")
    int running(String caseNumber);
}
