package cn.rongjiu.probes.start;

class PrintsToTheConsole {

    void print() {
        System.out.println("accepted");
    }
}
