def lines = new File(basedir, 'target/findings.txt').readLines('UTF-8')
def errors = lines.findAll { it.contains(' 错误 ') }
assert errors.size() == 2
assert errors.every { it.contains(' cost-deviation（') }
