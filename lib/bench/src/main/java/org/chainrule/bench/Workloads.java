package org.chainrule.bench;

import java.util.List;

/** The workloads, in the order of the table. */
final class Workloads {

    static final List<Workload> ALL = List.of(new Example(), new Rosenbrock(2), new Rosenbrock(10), new Rosenbrock(100),
            new Rosenbrock(1000), new Composition(10), new Composition(1000), new LogisticRegression(1000, 20),
            new Mixture(2, 5, 1000), new Mixture(10, 25, 1000), new Network());

    private Workloads() {}

    static Workload named(String name) {
        return ALL.stream().filter(workload -> workload.name().equals(name)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("there is no workload " + name + ": the workloads are "
                        + String.join("; ", ALL.stream().map(Workload::name).toList())));
    }
}
