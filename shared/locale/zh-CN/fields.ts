/**
 * 每个填报项的话：名称、一句说明、取自哪里、口径和依据。
 * `{y}` 是该项所属的会计年度，`{n}` 是申报年度。政策没有写明报表行次的，照实说。
 */
export interface FieldWords {
  label: string;
  hint: string;
  from?: string;
  more?: string[];
  basis?: string;
  options?: Record<string, string>;
}

const NO_LINE = '政策未指明报表行次';

export const fields = {
  'enterprise.name': { label: '企业名称', hint: '只用作报告抬头，可以不填。' },
  'enterprise.uscc': { label: '统一社会信用代码', hint: '18 位，只用作报告抬头，可以不填。' },
  'enterprise.residentEnterprise': {
    label: '是在中国境内注册的居民企业吗？',
    hint: '不含港、澳、台地区。实际管理机构在中国境内的，也按居民企业。',
    from: '营业执照',
    basis: '国科发政〔2017〕115号第六条(一)；国科发火〔2016〕32号第二条',
  },
  'enterprise.registeredOn': {
    label: '注册成立日期',
    hint: '高新技术企业须注册成立满 365 个日历天。科技型中小企业没有年限要求。',
    from: '营业执照“成立日期”',
    basis: '国科发火〔2016〕32号第十一条(一)',
  },
  'judgement.operatingYears': {
    label: '已经完整经营了几个会计年度？',
    hint: '不满三年的，高新技术企业按实际经营年度计算研发费用、成果转化和成长性。',
    from: NO_LINE,
    basis: '国科发火〔2016〕195号',
    options: { '1': '一个', '2': '两个', '3': '三个及以上' },
  },
  'enterprise.legalForm': {
    label: '组织形式',
    hint: '湖北规定个人独资企业和合伙企业不能申报高新技术企业。',
    from: '营业执照“类型”',
    basis: '湖北省高新技术企业认定年度通知（2025 年）',
    options: { limited: '有限责任公司', 'joint-stock': '股份有限公司', sole: '个人独资企业', partnership: '合伙企业', other: '其他' },
  },
  'enterprise.taxCollection': {
    label: '企业所得税怎样征收？',
    hint: '科技型中小企业须实行查账征收，核定征收的不符合。',
    from: NO_LINE,
    basis: '国科火字〔2022〕67号',
    options: { audit: '查账征收', deemed: '核定征收' },
  },
  'enterprise.accountsSound': {
    label: '会计核算健全吗？',
    hint: '按国家统一会计制度设账，能据实核算收入和成本费用。',
    from: NO_LINE,
    basis: '国科火字〔2022〕67号',
  },
  'enterprise.rdSeparable': {
    label: '研发费用能够准确归集吗？',
    hint: '设有研发支出辅助账，能按项目归集。',
    from: '研发支出辅助账',
    basis: '国科火字〔2022〕67号',
  },
  'enterprise.restrictedIndustry': {
    label: '主营业务属于限制类或淘汰类吗？',
    hint: '对照《产业结构调整指导目录》。提供禁止类产品或服务的，也选“是”。',
    from: NO_LINE,
    basis: '国科发政〔2017〕115号第六条(三)；国科火字〔2022〕67号',
  },
  'enterprise.deductionExcludedIndustry': {
    label: '属于不适用加计扣除的行业吗？',
    hint: '烟草制造、住宿和餐饮、批发和零售、房地产、租赁和商务服务、娱乐业。',
    from: NO_LINE,
    more: [
      '按主营业务判断：该类业务收入占收入总额（减不征税收入和投资收益）超过 50% 的属于。界限按公开口径记忆整理，以税务机关的判断为准。',
    ],
    basis: '财税〔2015〕119号第四条；国科火字〔2022〕67号',
  },
  'qualifications.hnteCertificate': {
    label: '现在有有效的高新技术企业证书吗？',
    hint: '有，就可以走科技型中小企业的直通条件，不再看评分。',
    from: '高新技术企业证书，发证之日起三年',
    basis: '国科发政〔2017〕115号第八条',
  },
  'qualifications.provincialRdInstitution': {
    label: '有经认定的省部级以上研发机构吗？',
    hint: '如重点实验室、工程技术研究中心、企业技术中心，以认定文件为准。',
    from: '认定文件',
    basis: '国科发政〔2017〕115号第八条',
  },
  'qualifications.nationalAward.withinFiveYears': {
    label: '近五年获得过国家级科技奖励吗？',
    hint: '须在获奖单位中排前三名。',
    from: '获奖证书',
    basis: '国科发政〔2017〕115号第八条',
  },
  'qualifications.nationalAward.rank': { label: '在获奖单位中排第几？', hint: '前 3 名（含）可走直通条件。', from: '获奖证书' },
  'qualifications.standardLed.withinFiveYears': {
    label: '近五年主导制定过国际、国家或行业标准吗？',
    hint: '起草单位排名前五视为主导。',
    from: '标准文本前言',
    basis: '国科发政〔2017〕115号第八条、第九条',
  },
  'qualifications.standardLed.draftingRank': { label: '在起草单位中排第几？', hint: '前 5 名（含）视为主导制定。', from: '标准文本前言' },
  'qualifications.firstTimeApplicant': {
    label: '是第一次参加科技型中小企业评价吗？',
    hint: '首次参加的要实地核查，不影响结论。',
    from: NO_LINE,
    basis: '工企业函〔2026〕160号',
  },
  'conduct.majorSafetyAccident': {
    label: '发生重大安全事故',
    hint: '上年和今年发生过的，选“有”；高新技术企业看申报前 365 天。',
    from: NO_LINE,
  },
  'conduct.majorQualityAccident': {
    label: '发生重大质量事故',
    hint: '上年和今年发生过的，选“有”；高新技术企业看申报前 365 天。',
    from: NO_LINE,
  },
  'conduct.seriousEnvironmentalViolation': {
    label: '发生严重环境违法行为',
    hint: '上年和今年发生过的，选“有”；高新技术企业看申报前 365 天。',
    from: NO_LINE,
  },
  'conduct.seriousFalsification': { label: '有严重弄虚作假行为', hint: '上年和今年发生过的，选“有”。', from: NO_LINE },
  'conduct.seriousResearchDishonesty': { label: '有科研严重失信行为', hint: '上年和今年发生过的，选“有”。', from: NO_LINE },
  'conduct.abnormalOperationList': { label: '被列入经营异常名录', hint: '上年或今年任何一天在列，都选“有”。', from: NO_LINE },
  'conduct.seriousDishonestyList': { label: '被列入严重违法失信企业名单', hint: '上年或今年任何一天在列，都选“有”。', from: NO_LINE },
  'conduct.revokedOrDishonestPast3Years': {
    label: '近三年有严重失信，或被撤销过入库登记编号',
    hint: '只用来判断是否需要实地核查。',
    from: NO_LINE,
  },
  'years.staffTotal': {
    label: '职工总数',
    hint: '{y} 年全年平均人数，按四个季度平均，可以有小数。',
    from: `${NO_LINE}，按名册和社保记录计算`,
    more: [
      '在职人员按签订劳动合同或缴纳社会保险统计；兼职和临时人员全年累计工作满 6 个月才计入。',
      '季度平均 =（季初 + 季末）÷ 2，全年平均 = 四季之和 ÷ 4。',
    ],
    basis: '国科发政〔2017〕115号第九条',
  },
  'years.techStaff': {
    label: '其中：科技人员',
    hint: '直接从事研发，以及管理和直接服务研发的人员。',
    from: NO_LINE,
    more: ['包括在职、兼职和临时聘用人员；兼职和临时人员全年累计工作满 6 个月才计入。'],
    basis: '国科发政〔2017〕115号第九条',
  },
  'years.hnteStaffTotal': {
    label: '职工总数（高新技术企业口径）',
    hint: '{y} 年全年平均人数，按十二个月平均。兼职和临时人员满 183 天才计入。',
    from: NO_LINE,
    more: ['月平均 =（月初 + 月末）÷ 2，全年平均 = 十二个月之和 ÷ 12。年中开业或终止的，按实际经营期计算。'],
    basis: '国科发火〔2016〕195号',
  },
  'years.hnteTechStaff': {
    label: '其中：科技人员（高新技术企业口径）',
    hint: '全年累计实际工作满 183 天的科技人员。',
    from: NO_LINE,
    basis: '国科发火〔2016〕195号',
  },
  'years.salesRevenue': {
    label: '销售收入',
    hint: '主营业务收入加其他业务收入。',
    from: '企业所得税年度纳税申报表 A100000 第 1 行“营业收入”',
    more: ['不含营业外收入和投资收益。', '高新技术企业的研发占比看三年合计，适用哪一档只看 {y} 年。'],
    basis: '国科发政〔2017〕115号第六条(二)；国科发火〔2016〕195号',
  },
  'years.rdExpense': {
    label: '研发费用（加计扣除口径）',
    hint: '{y} 年。按税前加计扣除范围归集，其他相关费用以 10% 为限，境内委托按 80%。',
    from: '研发费用加计扣除优惠明细表 A107012 第 2、36、38 行：2 + 36×80% + 38',
    more: ['与高新技术企业口径不同：高企的其他费用以 20% 为限。两个口径请分开填。'],
    basis: '国科发政〔2017〕115号第九条；财税〔2015〕119号',
  },
  'years.hnteRdExpense': {
    label: '研究开发费用（高新技术企业口径）',
    hint: '用于高新技术企业的三年研发占比，其他费用以 20% 为限，委托外部按 80%。',
    from: `研发费用专项审计报告；${NO_LINE}`,
    basis: '国科发火〔2016〕195号',
  },
  'years.hnteRdExpenseDomestic': {
    label: '其中：在中国境内发生的研究开发费用',
    hint: '三年合计须占全部研究开发费用的 60% 以上。全部在境内发生的，可以一键相同。',
    from: `研发费用专项审计报告；${NO_LINE}`,
    basis: '国科发火〔2016〕32号第十一条(五)',
  },
  'intellectualProperty.classOne': {
    label: '有效Ⅰ类知识产权',
    hint: '发明专利（含国防专利）、植物新品种、国家级农作物品种、国家新药、国家一级中药保护品种、集成电路布图设计专有权。',
    from: '证书或专利登记簿副本',
    more: ['须在中国境内授权、在保护期内、权利人是本企业，并与主要产品（服务）相关。商标不计。'],
    basis: '国科发政〔2017〕115号第九条；国科发火〔2016〕195号',
  },
  'intellectualProperty.classTwo': {
    label: '有效Ⅱ类知识产权',
    hint: '实用新型专利、外观设计专利、软件著作权。商标不计。',
    from: '证书或专利登记簿副本',
    basis: '国科发政〔2017〕115号第九条；国科发火〔2016〕195号',
  },
  'intellectualProperty.classTwoSpent': {
    label: '其中：已用于以前高企申报的Ⅱ类',
    hint: 'Ⅱ类在高新技术企业申报中只能用一次，用过的不再计数。没有申报过填 0。',
    from: '以前的高新技术企业认定申请书',
    basis: '国科发火〔2016〕195号',
  },
  'intellectualProperty.acquisition': {
    label: '知识产权怎样取得？',
    hint: '至少有一项是自主研发的，选第一项。',
    from: NO_LINE,
    options: { own: '有自主研发取得的', acquired: '全部是受让、受赠或并购取得', none: '没有知识产权' },
    basis: '国科发火〔2016〕195号',
  },
  'judgement.ownsCoreIp': {
    label: '对主要产品（服务）的核心技术拥有知识产权所有权吗？',
    hint: '自主研发、受让、受赠、并购取得都可以。',
    from: NO_LINE,
    basis: '国科发火〔2016〕32号第十一条(二)',
  },
  'years.costTotal': {
    label: '成本费用支出总额',
    hint: '{y} 年。研发费用占成本费用的比例也可以得分，两种算法取高的。',
    from: NO_LINE,
    more: ['政策没有写明组成，请按年度纳税申报表和利润表的口径填，并保留计算过程。'],
    basis: '国科发政〔2017〕115号第七条',
  },
  'years.totalAssets': {
    label: '资产总额',
    hint: '{y} 年末数。',
    from: '资产负债表“资产总计”年末数',
    basis: '国科发政〔2017〕115号第六条(二)',
  },
  'years.totalIncome': {
    label: '总收入',
    hint: '{y} 年收入总额减去不征税收入。应税的补助也计入。',
    from: NO_LINE,
    basis: '国科发火〔2016〕195号',
  },
  'years.hiTechIncome': {
    label: '其中：高新技术产品（服务）收入',
    hint: '{y} 年通过研发形成、属于国家重点支持领域的产品（服务）收入和技术性收入。',
    from: '高新技术产品（服务）收入专项审计报告',
    more: ['技术性收入包括技术转让、技术服务和接受委托研究开发的收入。'],
    basis: '国科发火〔2016〕195号',
  },
  'years.netAssets': {
    label: '净资产',
    hint: '各年末资产总额减负债总额，可以是负数。用于成长性评分。',
    from: '资产负债表“所有者权益合计”年末数，以审计报告为准',
    basis: '国科发火〔2016〕195号',
  },
  'enterprise.hiTechField': {
    label: '所属高新技术领域',
    hint: '国家重点支持的八个领域之一，只用于申报表。',
    options: {
      电子信息: '电子信息',
      生物与新医药: '生物与新医药',
      航空航天: '航空航天',
      新材料: '新材料',
      高技术服务: '高技术服务',
      新能源与节能: '新能源与节能',
      资源与环境: '资源与环境',
      先进制造与自动化: '先进制造与自动化',
    },
    basis: '国科发火〔2016〕32号附件',
  },
  'judgement.techInSupportedFields': {
    label: '核心技术属于国家重点支持的高新技术领域吗？',
    hint: '对照八个领域到第三级目录。最终由专家认定。',
    from: NO_LINE,
    basis: '国科发火〔2016〕32号第十一条(三)',
  },
  'judgement.technicalAdvancement': {
    label: '技术的先进程度',
    hint: '由专家评定，这里先按自己的判断选，结果给出对应的分数区间。',
    from: NO_LINE,
    options: { A: '高', B: '较高', C: '一般', D: '较低', E: '无' },
    basis: '国科发火〔2016〕195号',
  },
  'judgement.coreSupport': {
    label: '知识产权对主要产品（服务）的核心支持作用',
    hint: '由专家评定，先按自己的判断选。',
    from: NO_LINE,
    options: { A: '强', B: '较强', C: '一般', D: '较弱', E: '无' },
    basis: '国科发火〔2016〕195号',
  },
  'judgement.standardsParticipation': {
    label: '参与编制过国家标准、行业标准、检测方法或技术规范吗？',
    hint: '可加 1 至 2 分，知识产权合计不超过 30 分。',
    from: NO_LINE,
    basis: '国科发火〔2016〕195号',
  },
  'judgement.transformationsThreeYears': {
    label: '近三年科技成果转化项数',
    hint: '{a} 至 {y} 年的合计。同一成果做成几种产品，只算一项。',
    from: NO_LINE,
    more: [
      '自行投资实施、转让、许可、合作、作价入股等都算。评分按年均计：5 项以上得 25 至 30 分，4 项以上 19 至 24 分，3 项以上 13 至 18 分，2 项以上 7 至 12 分，1 项以上 1 至 6 分。',
    ],
    basis: '国科发火〔2016〕195号',
  },
  'judgement.managementPoints': {
    label: '研究开发组织管理水平（自己估计，0 至 20 分）',
    hint: '由专家评定。估计不了就空着，按 0 至 20 分计。',
    from: NO_LINE,
    more: [
      '研发管理制度、投入核算体系和辅助账，6 分。',
      '内部研发机构、科研条件和产学研合作，6 分。',
      '成果转化实施与激励制度、开放式创新创业平台，4 分。',
      '人才培养、引进、绩效评价与奖励制度，4 分。',
    ],
    basis: '国科发火〔2016〕195号',
  },
} satisfies Record<string, FieldWords>;

export type FieldId = keyof typeof fields;
