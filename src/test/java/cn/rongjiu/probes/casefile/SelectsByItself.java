package cn.rongjiu.probes.casefile;

import org.apache.ibatis.annotations.Select;

interface SelectsByItself {

    @Select("select 1")
    int one();
}
