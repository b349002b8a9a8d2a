package cn.rongjiu.authority;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RecusalRequestMapper {

    @Insert(
            """
            insert into rj_recusal_request (request_id, case_number, person_id, official, ground, reason, requested_by,
                                            requested_at)
            values (#{requestId}, #{caseNumber}, #{personId}, #{official}, #{ground}, #{reason}, #{requestedBy},
                    #{requestedAt})""")
    void insert(RecusalRequest request);

    @Select("select * from rj_recusal_request where request_id = #{requestId}")
    RecusalRequest find(String requestId);

    @Select(
            """
            select count(*) from rj_recusal_request
            where case_number = #{caseNumber} and official = #{official} and decided_at is null""")
    int undecided(@Param("caseNumber") String caseNumber, @Param("official") String official);

    @Update("update rj_recusal_request set decided_at = #{at} where request_id = #{requestId}")
    void decided(@Param("requestId") String requestId, @Param("at") LocalDateTime at);
}
