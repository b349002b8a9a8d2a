package cn.rongjiu.probes.casefile;

import org.apache.ibatis.annotations.Select;

/** Breaks no sentence; not marked as a mapper, so that no context picks it up. */
interface WellBehavedMapper {

    @Select("select 1")
    int one();
}
