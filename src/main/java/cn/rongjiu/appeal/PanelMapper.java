package cn.rongjiu.appeal;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PanelMapper {

    @Insert("insert into rj_appeal_designation (appeal_id, user_id) values (#{id}, #{userId})")
    void designate(@Param("id") String appealId, @Param("userId") String userId);

    @Select("select user_id from rj_appeal_designation where appeal_id = #{id} order by user_id")
    List<String> designated(String appealId);
}
