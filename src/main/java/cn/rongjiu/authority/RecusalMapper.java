package cn.rongjiu.authority;

import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RecusalMapper {

    @Insert(
            """
            insert into rj_recusal (recusal_id, case_number, user_id, ground, reason, decided_by, granted, decided_on)
            values (#{recusalId}, #{caseNumber}, #{userId}, #{ground}, #{reason}, #{decidedBy}, #{granted},
                    #{decidedOn})""")
    void insert(Recusal recusal);

    @Select("select distinct user_id from rj_recusal where case_number = #{caseNumber} and granted = true")
    Set<String> recused(String caseNumber);
}
