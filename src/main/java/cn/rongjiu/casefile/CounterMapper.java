package cn.rongjiu.casefile;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CounterMapper {

    @Update("update rj_counter set next_value = next_value + 1 where name = #{name}")
    int advance(String name);

    @Select("select next_value from rj_counter where name = #{name}")
    long value(String name);

    @Insert("insert into rj_counter (name, next_value) values (#{name}, 1)")
    void begin(String name);
}
