package cn.rongjiu.record;

import cn.rongjiu.testing.OnMySql;

/** The same where the program itself may not do such a thing. */
@OnMySql(database = "tampering")
class TamperingOnMySqlTest extends TamperingTest {}
